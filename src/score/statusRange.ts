// A status and the values of those next to it on its scale → the percents that go with it.
import {
  compareFractions,
  equal,
  fraction,
  larger,
  one,
  subtract,
  toText,
  zero,
  type Fraction,
} from "../math/fraction.ts";
import type { PercentRange } from "../model/problems/methodProblems.ts";
import type { Scale } from "../model/scale.ts";
import type { StatusMeaning } from "../model/statusNames.ts";

/** The values of a status and of those next to it, as shares; `null` beyond the ends of the scale. */
export interface StatusRange {
  readonly low: Fraction | null;
  readonly own: Fraction | null;
  readonly high: Fraction | null;
}

/** `null` for what is not rated on a scale. */
export function rangeOf(
  meaning: StatusMeaning,
  scale: Scale | null,
  valueOf: (meaning: StatusMeaning) => Fraction | null,
): StatusRange | null {
  if (!("level" in meaning) || scale === null) return null;
  const valueAt = (rank: number): Fraction | null => {
    const level = scale.levels[rank];
    return level === undefined ? null : valueOf({ level, rank });
  };
  return { low: valueAt(meaning.rank - 1), own: valueOf(meaning), high: valueAt(meaning.rank + 1) };
}

/** Strictly between the neighbours; exactly the status's own value goes with it even where neighbours share that value. */
export const isInRange = (share: Fraction, range: StatusRange): boolean =>
  (range.own !== null && equal(share, range.own)) || isBetween(share, range);

const isBetween = (share: Fraction, { low, high }: Omit<StatusRange, "own">): boolean =>
  (low === null || compareFractions(share, low) > 0) && (high === null || compareFractions(share, high) < 0);

/** In percent: between what the percent lies, and the status's own value where that lies elsewhere, or nothing lies there. */
export function rangeInPercent({ low, own, high }: StatusRange): PercentRange {
  const apart = own === null || isBetween(own, { low, high }) ? {} : { own: percentText(own) };
  if ("own" in apart && compareFractions(high ?? one, low ?? zero) <= 0) return apart;
  return {
    ...(low === null ? {} : { above: percentText(low) }),
    ...(high === null ? {} : { below: percentText(high) }),
    ...apart,
  };
}

/**
 * The neighbour whose value lies nearer to the share than the status's own does; `null` where none does, or one of the
 * values is not known.
 */
export function nearerNeighbour(share: Fraction, { low, own, high }: StatusRange): "low" | "high" | null {
  if (own === null) return null;
  const distance = (value: Fraction): Fraction => larger(subtract(share, value), subtract(value, share));
  const isNearer = (value: Fraction | null): boolean =>
    value !== null && compareFractions(distance(value), distance(own)) < 0;
  return isNearer(low) ? "low" : isNearer(high) ? "high" : null;
}

export const percentText = (share: Fraction): string => toText(fraction(share.n * 100n, share.d));
