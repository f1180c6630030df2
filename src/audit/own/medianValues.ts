// Parts that can be left out, each with the values that it can have → every median that some of them can have.
import type { Budget } from "../../math/budget.ts";
import { fraction, multiply, zero, type Fraction } from "../../math/fraction.ts";
import { gridOf } from "../../math/grid.ts";
import type { MeanPart } from "../../math/partMeans.ts";
import { addMoved, sumsIn, wordsFor, wordsOf } from "../../math/sumWords.ts";

/**
 * A median is one of the values, or the mean of two of different parts. Parts that share their list of values are taken together,
 * since all pairs of them have the same sums.
 *
 * @param zeros whether parts that may count as 0 do
 * @returns each value once, ascending; `null` if there are more than `most`, or if it takes more work than the budget has
 */
export function medianValues(
  parts: readonly MeanPart[],
  zeros: boolean,
  most: number,
  budget: Budget,
): Fraction[] | null {
  const kinds = new Map<string, Kind>();
  const numbers = new Map<readonly Fraction[], number>();
  for (const { values, mayCountZero } of parts) {
    if (!numbers.has(values)) numbers.set(values, numbers.size);
    const isZero = zeros && mayCountZero;
    const key = `${numbers.get(values)} ${isZero}`;
    const before = kinds.get(key);
    if (before === undefined) kinds.set(key, { values: isZero ? [...values, zero] : values, isTwice: false });
    else before.isTwice = true;
  }
  const lists = [...kinds.values()];
  const all = lists.flatMap(({ values }) => values);
  if (!budget.spend(all.length * perFraction)) return null;
  const { unit, steps } = gridOf(all);
  const top = steps.reduce((greatest, step) => Math.max(greatest, step), 0);
  if (!Number.isSafeInteger(top * 2)) return null;
  let from = 0;
  const own = lists.map(({ values, isTwice }) => {
    const list = [...new Set(steps.slice(from, from + values.length))];
    from += values.length;
    return { steps: list, isTwice };
  });
  const doubled = doubledMedians(own, top, most, budget);
  return doubled === null ? null : Array.from(doubled, (sum) => multiply(fraction(sum, 2), unit));
}

interface Kind {
  readonly values: readonly Fraction[];
  /** Whether two parts or more have these values. */
  isTwice: boolean;
}

/** What it costs to put one fraction on the grid, to add to a set, and to begin with a value. */
const perFraction = 500;
const perSum = 70;
const perValue = 6;

/** Ascending; in a field of bits where it is small enough, else in a set that is left once it has too many. */
function doubledMedians(
  own: readonly { readonly steps: readonly number[]; readonly isTwice: boolean }[],
  top: number,
  most: number,
  budget: Budget,
): Iterable<number> | null {
  const pairs = own.flatMap(({ steps, isTwice }, at) =>
    own.slice(isTwice ? at : at + 1).map((other) => [steps, other.steps] as const),
  );
  const singles = own.flatMap(({ steps }) => steps.map((step) => 2 * step));
  const words = wordsFor(2 * top);
  const inBits = pairs.reduce((work, [one]) => work + one.length * (words + perValue), words);
  const inSet = pairs.reduce((work, [one, other]) => work + one.length * other.length * perSum, 0);
  if (inBits <= inSet) {
    if (!budget.spend(inBits)) return null;
    const found = wordsOf(singles, 2 * top);
    for (const [one, other] of pairs) {
      const moved = wordsOf(other, top);
      for (const step of one) addMoved(found, moved, step);
    }
    const sums = sumsIn(found);
    return sums.length > most ? null : sums;
  }
  const found = new Set(singles);
  for (const [one, other] of pairs)
    for (const step of one) {
      if (found.size > most || !budget.spend(other.length * perSum)) return null;
      for (const second of other) found.add(step + second);
    }
  return found.size > most ? null : [...found].toSorted((a, b) => a - b);
}
