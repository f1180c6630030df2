// Lists of fractions in → their averages out; `null` for an empty list.
import {
  compareFractions,
  divide,
  fraction,
  larger,
  multiply,
  one,
  smaller,
  sum,
  type Fraction,
} from "./fraction.ts";

/**
 * The arithmetic mean; `null` for no values.
 *
 * @example
 * mean([one, one, fraction(1, 2)]) // fraction(5, 6)
 * mean([]) // null
 */
export const mean = (values: readonly Fraction[]): Fraction | null =>
  values.length === 0 ? null : divide(sum(values), fraction(values.length));

/** A value with the weight (0 or more) that it carries. */
export interface Weighted {
  readonly value: Fraction;
  readonly weight: Fraction;
}

/**
 * The weighted mean, Σ weight × value ÷ Σ weight; `null` when the weights sum to 0, so also for no items.
 *
 * @param items values with weights of 0 or more
 * @example weightedMean([{ value: one, weight: fraction(3) }, { value: zero, weight: one }]) // fraction(3, 4)
 */
export function weightedMean(items: readonly Weighted[]): Fraction | null {
  const weights = sum(items.map((item) => item.weight));
  return weights.n === 0n ? null : divide(weightedSum(items), weights);
}

/** Σ weight × value, 0 for none. */
export const weightedSum = (items: readonly Weighted[]): Fraction =>
  sum(items.map(({ value, weight }) => (weight === one ? value : multiply(weight, value))));

/**
 * The middle value; of an even number of values the mean of the two middle ones; `null` for none.
 *
 * @example median([one, zero, fraction(1, 3), one]) // fraction(2, 3)
 */
export function median(values: readonly Fraction[]): Fraction | null {
  const sorted = values.toSorted(compareFractions);
  const half = Math.floor(sorted.length / 2);
  return mean(sorted.slice(sorted.length % 2 === 1 ? half : half - 1, half + 1));
}

/**
 * The median of values of which each occurs so often as its weight, a whole number, says; `null` for none.
 *
 * @example weightedMedian([{ value: one, weight: fraction(3) }, { value: zero, weight: fraction(3) }]) // fraction(1, 2)
 */
export function weightedMedian(items: readonly Weighted[]): Fraction | null {
  const sorted = items.toSorted((a, b) => compareFractions(a.value, b.value));
  const count = sum(items.map(({ weight }) => weight)).n;
  if (count === 0n) return null;
  const at = (position: bigint): Fraction => {
    let passed = 0n;
    for (const { value, weight } of sorted) if ((passed += weight.n) > position) return value;
    throw new RangeError("a position behind the last value");
  };
  return mean([at((count - 1n) / 2n), at(count / 2n)]);
}

/** The least value; `null` for none. */
export const minimum = (values: readonly Fraction[]): Fraction | null =>
  values.length === 0 ? null : values.reduce(smaller);

/** The greatest value; `null` for none. */
export const maximum = (values: readonly Fraction[]): Fraction | null =>
  values.length === 0 ? null : values.reduce(larger);
