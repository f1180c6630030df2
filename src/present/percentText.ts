// An exact share and the method's rounding → the percent as it is printed.
import { toPercent } from "../math/toPercent.ts";
import { equal, isZero, one, type Fraction } from "../math/fraction.ts";
import { roundToText } from "../math/round.ts";
import type { Rounding } from "../model/method.ts";

/**
 * The share in percent, rounded once. Where rounding would print 100 for less or 0 for more, decimals are added
 * until it does not.
 *
 * @example
 * percentText(fraction(13, 18), { decimals: 2, mode: "half-up" }) // "72.22"
 * percentText(fraction(9999, 10000), { decimals: 1, mode: "half-up" }) // "99.99"
 */
export function percentText(share: Fraction, { decimals, mode }: Rounding): string {
  const percent = toPercent(share);
  const text = roundToText(percent, decimals, mode);
  const claimsAll = !equal(share, one) && /^100(\.0+)?$/.test(text);
  const claimsNone = !isZero(share) && /^0(\.0+)?$/.test(text);
  return claimsAll || claimsNone ? percentText(share, { decimals: decimals + 1, mode }) : text;
}
