// How many values are in each of some ranges → the least and the greatest mean that they can have.
import {
  add,
  compareFractions,
  fraction,
  multiply,
  parseFraction,
  subtract,
  zero,
  type Fraction,
} from "./fraction.ts";
import { maximum, minimum } from "./means.ts";
import { decimalsOf } from "./unround.ts";

/** A range of percents, and how many values are in it. */
export interface CountedRange {
  /** The least percent that belongs to it. */
  readonly min: Fraction;
  /** Where the next higher range begins; `null` for the highest, which ends with 100 itself. */
  readonly below: Fraction | null;
  /** `null` if the number is not known. */
  readonly count: number | null;
}

const hundred = fraction(100);

/** The end of a range, which is reached only in the highest. */
const topOf = ({ below }: Pick<CountedRange, "below">): Fraction => below ?? hundred;

/** How many values are counted in all. */
export const countedIn = (ranges: readonly Pick<CountedRange, "count">[]): number =>
  ranges.reduce((total, { count }) => total + (count ?? 0), 0);

/**
 * Least = (Σ count × minimum + rest × lowest other minimum) ÷ n; greatest in the same way, with the tops. The rest is in the
 * ranges whose number is not known. These are Manski bounds (1989) on a mean with some known parts. `null` if n values
 * cannot be placed like this: n is below the counted values, or above them while all ranges are counted.
 *
 * @param ranges all ranges, highest first
 * @param n how many values, 1 or more
 * @example
 * // One of three under half: at most (50 + 100 + 100) / 3.
 * const ranges = [{ min: fraction(50), below: null, count: null }, { min: zero, below: fraction(50), count: 1 }];
 * meanBounds(ranges, 3).greatest // fraction(250, 3)
 */
export function meanBounds(
  ranges: readonly CountedRange[],
  n: number,
): { readonly least: Fraction; readonly greatest: Fraction } | null {
  const others = ranges.filter(({ count }) => count === null);
  const rest = n - countedIn(ranges);
  if (rest < 0 || (rest > 0 && others.length === 0)) return null;
  const mean = (bound: (range: CountedRange) => Fraction, ofRest: Fraction): Fraction =>
    multiply(
      ranges
        .map((range) => multiply(fraction(range.count ?? 0), bound(range)))
        .reduce(add, multiply(fraction(rest), ofRest)),
      fraction(1, n),
    );
  return {
    least: mean(({ min }) => min, minimum(others.map(({ min }) => min)) ?? zero),
    greatest: mean(topOf, maximum(others.map(topOf)) ?? zero),
  };
}

/** Whether no rounding, up and down included, makes a value from `least` to `greatest` into the figure. */
export function isOutside(figure: string, least: Fraction, greatest: Fraction): boolean {
  const printed = parseFraction(figure) ?? zero;
  const unit = fraction(1n, 10n ** BigInt(decimalsOf(figure)));
  return (
    compareFractions(add(printed, unit), least) <= 0 ||
    compareFractions(subtract(printed, unit), greatest) >= 0
  );
}
