// A figure as printed and the percent that it says → whether it can be asked about.
import { compareFractions, fraction, type Fraction } from "../math/fraction.ts";

/**
 * From 0 to 100, with no more digits than anyone prints.
 *
 * @example
 * [isPrintedPercent("86.0", fraction(86)), isPrintedPercent("860", fraction(860))] // [true, false]
 */
export const isPrintedPercent = (figure: string, percent: Fraction | null): boolean =>
  percent !== null && compareFractions(percent, fraction(100)) <= 0 && figure.length <= 16;
