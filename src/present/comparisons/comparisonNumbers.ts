// Exact numbers of a comparison → text, rounded by one rule for both sides.
import { toText, type Fraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import type { Rounding } from "../../model/method.ts";
import type { Score } from "../../model/score.ts";
import type { RoundedJson } from "./agreementSchema.ts";

/** As fine as the finer of both methods; by their mode where it is one, else half-up. */
export const commonRounding = (a: Score, b: Score): Rounding => {
  const [own, other] = [a.method.rounding, b.method.rounding];
  return {
    decimals: Math.max(own.decimals, other.decimals),
    mode: own.mode === other.mode ? own.mode : "half-up",
  };
};

export const coefficientRounding: Rounding = { decimals: 3, mode: "half-up" };

/** Exact in lowest terms, and rounded. */
export const roundedJson = (value: Fraction, { decimals, mode }: Rounding): RoundedJson => ({
  exact: toText(value),
  value: roundToText(value, decimals, mode),
});

export const exactJson = (value: Fraction | null, rounding: Rounding): RoundedJson | null =>
  value === null ? null : roundedJson(value, rounding);

/** For objects that are themselves a number, or null in both keys. */
export const numberJson = (
  value: Fraction | null,
  rounding: Rounding,
): RoundedJson | { exact: null; value: null } => exactJson(value, rounding) ?? { exact: null, value: null };

/** A rounded number with its sign: `+8.10`, `-0.23`, `0.00`. */
export const withSign = (rounded: string): string => (/^[^-]*[1-9]/.test(rounded) ? `+${rounded}` : rounded);

export const signedText = (value: Fraction, { decimals, mode }: Rounding): string =>
  withSign(roundToText(value, decimals, mode));
