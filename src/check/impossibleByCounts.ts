// A claim and the bands of its method → counts that do not add up, and a figure that they exclude.
import { countedIn, isOutside, meanBounds } from "../math/countedMean.ts";
import { parseFraction } from "../math/fraction.ts";
import { roundToText } from "../math/round.ts";
import { decimalsOf } from "../math/unround.ts";
import type { Claim } from "../model/assessment.ts";
import { countedBands } from "../model/countedBands.ts";
import type { Method } from "../model/method.ts";
import type { Place } from "../model/place.ts";
import { problem, type Problem } from "../model/problem.ts";

/**
 * NAP502 where so many clauses cannot lie in the bands, NAP503 where no mean that they leave prints as the figure.
 * Silent where the claim does not say over how many clauses it is, or counts a band that the method does not have.
 */
export function impossibleByCounts(
  { figure, clauses, counts }: Claim,
  at: (key: "figure" | "counts") => Place,
  { bands, rounding }: Pick<Method, "bands" | "rounding">,
): Problem[] {
  const isKnown = [...counts.keys()].every((id) => bands.some((band) => band.id === id));
  if (clauses === null || clauses === 0 || counts.size === 0 || parseFraction(figure) === null || !isKnown)
    return [];
  const counted = countedBands({ bands }, counts);
  const bounds = meanBounds(counted, clauses);
  if (bounds === null) {
    const params = { what: "sum", claimed: countedIn(counted), found: clauses } as const;
    return [problem("NAP502", at("counts"), params)];
  }
  if (!isOutside(figure, bounds.least, bounds.greatest)) return [];
  const decimals = Math.max(decimalsOf(figure), rounding.decimals);
  const [low, high] = [bounds.least, bounds.greatest].map((bound) =>
    roundToText(bound, decimals, rounding.mode),
  );
  return [problem("NAP503", at("figure"), { figure, clauses, low: low ?? "", high: high ?? "" })];
}
