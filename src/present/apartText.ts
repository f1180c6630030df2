// A number and its limit → the number rounded, with so many decimals that it does not look like the limit.
import { compareFractions, type Fraction } from "../math/fraction.ts";
import { roundToText } from "../math/round.ts";
import type { Rounding } from "../model/method.ts";

/**
 * The number rounded as the method says, and with more decimals where it would look like the limit that it is not.
 *
 * @example apartText(fraction(69997, 1000), fraction(70), { decimals: 2, mode: "half-up" }) // "69.997"
 */
export function apartText(found: Fraction, limit: Fraction, { decimals, mode }: Rounding): string {
  const text = roundToText(found, decimals, mode);
  return compareFractions(found, limit) !== 0 && text === roundToText(limit, decimals, mode)
    ? apartText(found, limit, { decimals: decimals + 1, mode })
    : text;
}
