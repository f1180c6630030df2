// Levels → the greatest unit that divides all of them, and the levels as multiples of it.
import { divide, fraction, type Fraction } from "./fraction.ts";

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
  const d = levels.reduce((common, level) => leastCommonMultiple(common, level.d), 1n);
  const n = levels.reduce((common, level) => greatestCommonDivisor(common, level.n * (d / level.d)), 0n);
  const unit = n === 0n ? fraction(1) : fraction(n, d);
  return { unit, steps: levels.map((level) => Number(divide(level, unit).n)) };
}

const greatestCommonDivisor = (a: bigint, b: bigint): bigint =>
  b === 0n ? a : greatestCommonDivisor(b, a % b);

/** The least number, above 0, that both divide. */
export const leastCommonMultiple = (a: bigint, b: bigint): bigint => (a / greatestCommonDivisor(a, b)) * b;
