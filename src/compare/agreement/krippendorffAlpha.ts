// Units rated by two or more raters, some perhaps not → Krippendorff's alpha.
import type { Counts } from "../../math/countedTotal.ts";
import { fraction, type Fraction } from "../../math/fraction.ts";
import type { AlphaMetric, Disagreements } from "./disagreements.ts";
import { rankedUnits } from "./rankedUnits.ts";

/** For each rater the value, `null` where there is none; ranks for the ordinal metric. */
export type AlphaUnit = readonly (Fraction | null)[];

/**
 * Krippendorff's alpha: 1 − observed ÷ expected disagreement (Krippendorff 2011). Observed: the mean squared difference
 * of the values within a unit; expected: that of all values, whoever gave them and wherever. 1 is perfect agreement, 0
 * what chance would give, less is worse than chance. Units with fewer than two values are set aside. The ordinal
 * difference is Krippendorff's, (Σ n_g from c to k − (n_c + n_k) ÷ 2)², not the weighting of the same name that other
 * software uses.
 *
 * @param units for each unit its values, `null` where a rater gave none; ranks for the ordinal metric
 * @returns at most 1; `null` where all pairable values are equal or there are none
 * @example
 * const [no, yes] = [zero, one];
 * krippendorffAlpha([[no, no], [yes, yes], [no, yes], [yes, null]], "nominal") // fraction(4, 9)
 * krippendorffAlpha([[yes, yes], [yes, yes]], "nominal") // null
 */
export function krippendorffAlpha(units: readonly AlphaUnit[], metric: AlphaMetric): Fraction | null {
  const alpha = alphaOfSamples(units, metric, units.length)(units.map(() => 1));
  return alpha === null ? null : fraction(alpha.n, alpha.d);
}

/**
 * The same for many samples of the same kinds of units, as a bootstrap takes them: values are ranked once.
 *
 * @param most units that a sample has, or more
 * @returns for the counts of a sample its alpha as numerator and denominator, **not** in lowest terms: to be compared only
 */
export function alphaOfSamples(
  kinds: readonly AlphaUnit[],
  metric: AlphaMetric,
  most: number,
): (counts: Counts) => Fraction | null {
  const { ranks, size, measure } = rankedUnits(kinds, metric, most);
  return (counts) => alphaOf(counts, ranks, size, measure);
}

function alphaOf(
  units: Counts,
  ranks: readonly (readonly number[])[],
  size: number,
  measure: Disagreements,
): Fraction | null {
  const counts = new Float64Array(size);
  let total = 0;
  for (const [kind, own] of ranks.entries()) {
    const count = units[kind] ?? 0;
    if (count === 0) continue;
    total += count * own.length;
    for (const rank of own) counts[rank] = (counts[rank] ?? 0) + count;
  }
  const expected = measure.expected(counts, total);
  if (expected.n === 0n) return null;
  const observed = measure.observed(units, counts);
  // 1 − (total − 1) × observed ÷ expected, over one denominator.
  const d = expected.n * observed.d;
  return { n: d - BigInt(total - 1) * observed.n * expected.d, d };
}
