// Kinds of pairs of values → the mean of A − B of samples of them, in percentage points.
import { commonDenominator } from "../../math/commonDenominator.ts";
import { createCountedTotal, type Counts } from "../../math/countedTotal.ts";
import { subtract, type Fraction } from "../../math/fraction.ts";
import { toPercent } from "../../math/toPercent.ts";
import type { Pair } from "./resampledIntervals.ts";

/**
 * Over one denominator and not in lowest terms; `null` of no pairs.
 *
 * @param size of a sample
 */
export function meanDifference(kinds: readonly Pair[], size: number): (counts: Counts) => Fraction | null {
  const differences = kinds.map(({ a, b }) => toPercent(subtract(a, b)));
  const whole = commonDenominator(differences);
  const total = createCountedTotal(
    differences.map(({ n, d }) => n * (whole / d)),
    size,
  );
  return (counts) => (size === 0 ? null : { n: total(counts), d: whole * BigInt(size) });
}
