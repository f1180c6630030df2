// A figure as printed, the number that it says and what it is out of → whether it can be asked about.
import { compareFractions, fraction, type Fraction } from "../math/fraction.ts";

/**
 * From 0 to all (100 for a percent), with no more digits than anyone prints.
 *
 * @example
 * [isPrintedPercent("86.0", fraction(86)), isPrintedPercent("860", fraction(860))] // [true, false]
 */
export const isPrintedPercent = (
  figure: string,
  percent: Fraction | null,
  of: Fraction = fraction(100),
): boolean => percent !== null && compareFractions(percent, of) <= 0 && figure.length <= 16;
