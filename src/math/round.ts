// A fraction, a number of decimals and a mode in → the rounded figure as text out.
import type { Fraction } from "./fraction.ts";

/**
 * How a figure between two printable values is printed. Modes act on the magnitude, so that −72.225 mirrors
 * 72.225: `half-up` sends a tie away from zero, `half-down` towards zero, `half-even` to the even digit;
 * `up` always goes away from zero, `down` always towards it.
 */
export type RoundingMode = "half-up" | "half-even" | "half-down" | "up" | "down";

/** Every rounding mode. */
export const roundingModes = ["half-up", "half-even", "half-down", "up", "down"] as const;

const goesUp: Record<RoundingMode, (twiceRemainder: bigint, divisor: bigint, floor: bigint) => boolean> = {
  "half-up": (twice, divisor) => twice >= divisor,
  "half-down": (twice, divisor) => twice > divisor,
  "half-even": (twice, divisor, floor) => twice > divisor || (twice === divisor && floor % 2n === 1n),
  up: (twice) => twice > 0n,
  down: () => false,
};

/**
 * The value rounded to `decimals` places, with trailing zeros kept and no sign on a zero.
 * Rounds from the exact value, so that nothing is rounded twice.
 *
 * @param decimals a whole number, 0 or more
 * @example
 * roundToText(fraction(650, 9), 2, "half-up") // "72.22"
 * roundToText(fraction(145, 2), 0, "half-even") // "72"
 * roundToText(fraction(145, 2), 0, "half-up") // "73"
 */
export function roundToText(value: Fraction, decimals: number, mode: RoundingMode): string {
  const scaled = (value.n < 0n ? -value.n : value.n) * 10n ** BigInt(decimals);
  const floor = scaled / value.d;
  const rounded = goesUp[mode](2n * (scaled % value.d), value.d, floor) ? floor + 1n : floor;
  const digits = rounded.toString().padStart(decimals + 1, "0");
  const sign = value.n < 0n && rounded > 0n ? "-" : "";
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
