// Bounds and the figure → the line that shows where they lie.
import type { Fraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import { toPercent } from "../../math/toPercent.ts";
import type { Bounds, MethodBounds } from "../../model/sensitivity.ts";
import { rangeLine } from "./rangeLine.ts";

export const lineOf = ({ least, greatest }: Bounds, { figure }: MethodBounds): string =>
  least === null || greatest === null
    ? ""
    : rangeLine(
        percent(least.value),
        percent(greatest.value),
        figure.value === null ? null : percent(figure.value),
      );

/** For a place on a line only. */
const percent = (value: Fraction): number => Number(roundToText(toPercent(value), 1, "half-up"));
