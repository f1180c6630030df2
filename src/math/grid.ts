// Levels → the greatest unit that divides all of them, and the levels as multiples of it.
import { fraction, type Fraction } from "./fraction.ts";

/** Levels as whole numbers of a unit: sums of levels are then sums of integers. */
export interface Grid {
  readonly unit: Fraction;
  /** Multiples of the unit, in the order of the levels. */
  readonly steps: readonly number[];
}

/**
 * The greatest unit that divides every level.
 *
 * @param levels numbers of 0 or more
 * @example gridOf([0, 100/3, 50, 200/3, 100]) // unit 50/3, steps 0, 2, 3, 4, 6
 */
export function gridOf(levels: readonly Fraction[]): Grid {
  const denominators = new Set(levels.map((level) => level.d));
  const d = [...denominators].reduce(leastCommonMultiple, 1n);
  const n = levels.reduce((common, level) => greatestCommonDivisor(common, level.n * (d / level.d)), 0n);
  if (n === 0n) return { unit: fraction(1), steps: levels.map((level) => Number(level.n)) };
  return { unit: fraction(n, d), steps: levels.map((level) => Number((level.n * (d / level.d)) / n)) };
}

const greatestCommonDivisor = (a: bigint, b: bigint): bigint =>
  b === 0n ? a : greatestCommonDivisor(b, a % b);

/** The least number, above 0, that both divide. */
export const leastCommonMultiple = (a: bigint, b: bigint): bigint => (a / greatestCommonDivisor(a, b)) * b;
