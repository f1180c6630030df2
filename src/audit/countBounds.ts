// What is said of bands, and numbers of clauses → between which means these clauses must lie.
import {
  add,
  compareFractions,
  fraction,
  multiply,
  parseFraction,
  subtract,
  zero,
  type Fraction,
} from "../math/fraction.ts";
import { maximum, minimum } from "../math/means.ts";
import { decimalsOf } from "../math/unround.ts";
import type { CountBounds, CountedBand } from "../model/audit.ts";
import { countedClauses } from "./levelGroups.ts";

const hundred = fraction(100);

/**
 * For each number of clauses n, whatever the scale: least = (Σ count × band minimum + rest × lowest other
 * minimum) ÷ n, greatest likewise with the bands' tops; a top that belongs to the next band is only approached.
 * Manski bounds (1989) on a mean of which some parts are known.
 *
 * @param bands all bands, highest first
 * @returns from the number of counted clauses (at least 1) to `most`; empty where nothing is counted
 * @example ten at 100, two under 50, the others in [50, 100), n = 18: 650/9 to 850/9, not reached
 */
export function countBounds(figure: string, bands: readonly CountedBand[], most: number): CountBounds[] {
  const counted = bands.filter(({ count }) => count !== null);
  const base = countedClauses(bands);
  if (counted.length === 0) return [];
  const others = bands.filter(({ count }) => count === null);
  const lowest = minimum(others.map(({ min }) => min)) ?? zero;
  const highest = maximum(others.map(topOf)) ?? zero;
  const numbers = Array.from({ length: Math.max(0, most - base + 1) }, (_, at) => base + at);
  return numbers
    .filter((clauses) => clauses > 0 && (clauses === base || others.length > 0))
    .map((clauses) => {
      const rest = clauses - base;
      const least = meanOf(counted, ({ min }) => min, rest, lowest);
      const greatest = meanOf(counted, topOf, rest, highest);
      const taken = [...counted.filter(({ count }) => count !== 0), ...(rest > 0 ? others.slice(0, 1) : [])];
      return {
        clauses,
        least,
        greatest,
        greatestReached: taken.every(({ below }) => below === null),
        excludes: isOutside(figure, least, greatest),
      };
    });
}

const topOf = ({ below }: CountedBand): Fraction => below ?? hundred;

const meanOf = (
  counted: readonly CountedBand[],
  bound: (band: CountedBand) => Fraction,
  rest: number,
  restBound: Fraction,
): Fraction => {
  const total = counted
    .map((band) => multiply(fraction(band.count ?? 0), bound(band)))
    .reduce(add, multiply(fraction(rest), restBound));
  return multiply(total, fraction(1, rest + countedClauses(counted)));
};

/** Whether no rounding, up and down included, makes a value between the bounds into the figure. */
const isOutside = (figure: string, least: Fraction, greatest: Fraction): boolean => {
  const printed = parseFraction(figure) ?? zero;
  const unit = fraction(1n, 10n ** BigInt(decimalsOf(figure)));
  return (
    compareFractions(add(printed, unit), least) <= 0 ||
    compareFractions(subtract(printed, unit), greatest) >= 0
  );
};
