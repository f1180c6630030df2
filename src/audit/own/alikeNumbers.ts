// Parts that can all have the same values and weigh the same → how many of them can have a mean in one of the ranges.
import { divide, equal, fraction, multiply } from "../../math/fraction.ts";
import { gridOf } from "../../math/grid.ts";
import { multiplesIn, type Interval } from "../../math/interval.ts";
import { manySums } from "../../math/manySums.ts";
import type { MeanPart } from "../../math/partMeans.ts";

/**
 * In closed form, for thousands of clauses.
 *
 * @param ranges of the mean, in percent; values are shares
 * @returns ascending; `null` where parts differ, or have levels that are not evenly spaced
 */
export function alikeNumbers(parts: readonly MeanPart[], ranges: readonly Interval[]): number[] | null {
  const [first] = parts;
  if (first === undefined || !parts.every((part) => isAlike(part, first))) return null;
  const { unit, steps } = gridOf(first.values);
  // Values stand in the order of their ratings, and two ratings may be worth the same.
  const own = [...new Set(steps)].toSorted((a, b) => a - b);
  if (!isEvenlySpaced(own)) return null;
  const many = manySums(own);
  if (many === null) return null;
  const numbers = parts.map((_, at) => at + 1);
  return numbers.filter((count) => {
    const step = divide(multiply(unit, fraction(100)), fraction(count));
    const sums = many.sums(count);
    return ranges.some((range) => {
      const { first: low, last } = multiplesIn(range, step);
      return sums.placeOf(Number(last) + 1) > sums.placeOf(Number(low));
    });
  });
}

const isAlike = (part: MeanPart, first: MeanPart): boolean =>
  equal(part.weight, first.weight) &&
  part.weight.n > 0n &&
  part.values.length === first.values.length &&
  (part.values === first.values ||
    part.values.every((value, at) => equal(value, first.values[at] ?? { n: -1n, d: 1n })));

/**
 * Only such levels have all their sums in closed form from one clause on. To look for the holes of others takes as long as they have
 * levels times units: minutes for the values of one clause with many bodies and activities.
 */
const isEvenlySpaced = (ascending: readonly number[]): boolean => {
  const [first = 0, second = 0] = ascending;
  return ascending.every((step, at) => step === first + at * (second - first));
};
