// The least and the greatest figure → their form in the JSON contract.
import type * as z from "zod";
import { toText } from "../../math/fraction.ts";
import { toPercent } from "../../math/toPercent.ts";
import type { Rounding } from "../../model/method.ts";
import type { BoundFigure, Bounds } from "../../model/sensitivity.ts";
import { percentText } from "../percentText.ts";
import type { boundsSchema } from "./boundsSchema.ts";

export type BoundsJson = z.infer<typeof boundsSchema>;

export const boundsJson = (
  { sources, clauses, least, greatest, isExact, mayHaveNone }: Bounds,
  rounding: Rounding,
): BoundsJson => ({
  sources: [...sources],
  clauses,
  least: endJson(least, rounding),
  greatest: endJson(greatest, rounding),
  exact: isExact,
  mayHaveNone,
});

function endJson(end: BoundFigure | null, rounding: Rounding): BoundsJson["least"] {
  if (end === null) return null;
  return {
    exact: toText(toPercent(end.value)),
    value: percentText(end.value, rounding),
    numerator: toText(end.numerator),
    denominator: toText(end.denominator),
  };
}
