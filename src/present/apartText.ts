// A number and its limit → the number rounded, with so many decimals that it does not look like the limit.
import { compareFractions, type Fraction } from "../math/fraction.ts";
import { roundToText } from "../math/round.ts";
import type { Rounding } from "../model/method.ts";

export function apartText(found: Fraction, limit: Fraction, { decimals, mode }: Rounding): string {
  const text = roundToText(found, decimals, mode);
  return compareFractions(found, limit) !== 0 && text === roundToText(limit, decimals, mode)
    ? apartText(found, limit, { decimals: decimals + 1, mode })
    : text;
}
