// A share → the same in percent units.
import { fraction, multiply, type Fraction } from "./fraction.ts";

const hundred = fraction(100);

/**
 * A share in percent units, exactly; a difference of shares in percentage points.
 *
 * @param share 0 to 1 for the whole
 * @example toPercent(fraction(13, 18)) // fraction(650, 9)
 */
export const toPercent = (share: Fraction): Fraction => multiply(share, hundred);
