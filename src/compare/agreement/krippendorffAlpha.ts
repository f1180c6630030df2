// Units rated by two or more raters, some perhaps not → Krippendorff's alpha.
import { commonDenominator } from "../../math/commonDenominator.ts";
import { compareFractions, fraction, toText, type Fraction } from "../../math/fraction.ts";
import { disagreements, type AlphaMetric, type Disagreements } from "./disagreements.ts";

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
  const alpha = alphaOfSamples(units, metric)(units);
  return alpha === null ? null : fraction(alpha.n, alpha.d);
}

/**
 * The same for many samples of the same units, as a bootstrap takes them: values are ranked and made whole once.
 * Alpha does not change when all values are multiplied by one number.
 *
 * @returns for a sample its alpha as numerator and denominator, **not** in lowest terms: to be compared only
 */
export function alphaOfSamples<U extends AlphaUnit>(
  units: readonly U[],
  metric: AlphaMetric,
): (sample: readonly U[]) => Fraction | null {
  const values = distinctValues(units);
  const rankOf = new Map(values.map((value, rank) => [toText(value), rank]));
  const factor = commonDenominator(values);
  const whole = values.map(({ n, d }) => n * (factor / d));
  const ranksOf = new Map(
    units.map((unit) => [
      unit,
      unit
        .flatMap((value) => (value === null ? [] : [rankOf.get(toText(value)) ?? 0]))
        .toSorted((a, b) => a - b),
    ]),
  );
  const measure = disagreements[metric](whole);
  return (sample) => alphaOf(sample, ranksOf, values.length, measure);
}

function alphaOf<U>(
  sample: readonly U[],
  ranksOf: ReadonlyMap<U, readonly number[]>,
  size: number,
  measure: Disagreements,
): Fraction | null {
  const counts = Array.from({ length: size }, () => 0);
  const pairable: (readonly number[])[] = [];
  let total = 0;
  for (const unit of sample) {
    const ranks = ranksOf.get(unit) ?? [];
    if (ranks.length < 2) continue;
    pairable.push(ranks);
    total += ranks.length;
    for (const rank of ranks) counts[rank] = (counts[rank] ?? 0) + 1;
  }
  const expected = measure.expected(counts, total);
  if (expected.n === 0n) return null;
  const observed = measure.observed(pairable, counts);
  // 1 − (total − 1) × observed ÷ expected, over one denominator.
  const d = expected.n * observed.d;
  return { n: d - BigInt(total - 1) * observed.n * expected.d, d };
}

function distinctValues(units: readonly AlphaUnit[]): Fraction[] {
  const values = new Map<string, Fraction>();
  for (const unit of units) for (const value of unit) if (value !== null) values.set(toText(value), value);
  return [...values.values()].toSorted(compareFractions);
}
