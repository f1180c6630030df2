// A part of a whole and where the whole lies → the place, rounded to hundredths of a px.
import type { Fraction } from "../../math/fraction.ts";

/**
 * The exact place is rounded once, so that the same figures have the same place everywhere.
 *
 * @param share 0 is at `from`, 1 at `to`; others lie beyond
 * @param from whole px, as `to`
 * @example placeOf(fraction(1, 3), 0, 100) // 33.33
 */
export function placeOf({ n, d }: Fraction, from: number, to: number): number {
  const twice = 200n * (BigInt(from) * d + n * BigInt(to - from)) + d;
  const hundredths = twice / (2n * d) - (twice < 0n && twice % (2n * d) !== 0n ? 1n : 0n);
  return Number(hundredths) / 100;
}
