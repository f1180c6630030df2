// Values for resampling → the same, or where their common denominator is very long, to sixty decimals.
import { commonDenominator } from "../../math/commonDenominator.ts";
import { fraction, type Fraction } from "../../math/fraction.ts";
import { hasMoreDigits } from "../../math/hasMoreDigits.ts";

/** As many as a number of a file may have. */
const decimals = 60;

/**
 * A resample shows how an interval scatters, by hundredths; with thousands of digits each of the resamples would cost
 * a second. Sixty decimals, towards zero, move the ends of an interval by less than anything that is printed. The measures
 * themselves are always of the exact values.
 *
 * @returns how to shorten one of the values; the value itself where their common denominator has up to sixty digits
 */
export function shortened(values: readonly Fraction[]): (value: Fraction) => Fraction {
  if (!hasMoreDigits(commonDenominator(values), decimals)) return (value) => value;
  const unit = 10n ** BigInt(decimals);
  return ({ n, d }) => fraction((n * unit) / d, unit);
}
