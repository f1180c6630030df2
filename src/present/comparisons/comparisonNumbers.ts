// Exact numbers of a comparison → text, rounded by one rule for both sides.
import { fraction, multiply, toText, type Fraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import type { Rounding } from "../../model/method.ts";
import type { Score } from "../../model/score.ts";

/** Exact in lowest terms, and rounded. */
export interface ExactJson {
  readonly exact: string;
  readonly value: string;
}

/** As fine as the finer of both methods; by their mode where it is one, else half-up. */
export const commonRounding = (a: Score, b: Score): Rounding => {
  const [own, other] = [a.method.rounding, b.method.rounding];
  return {
    decimals: Math.max(own.decimals, other.decimals),
    mode: own.mode === other.mode ? own.mode : "half-up",
  };
};

export const coefficientRounding: Rounding = { decimals: 3, mode: "half-up" };

export const exactJson = (value: Fraction | null, { decimals, mode }: Rounding): ExactJson | null =>
  value === null ? null : { exact: toText(value), value: roundToText(value, decimals, mode) };

/** With its sign: `+8.10`, `-0.23`, `0.00`. */
export function signedText(value: Fraction, { decimals, mode }: Rounding): string {
  const text = roundToText(value, decimals, mode);
  return value.n > 0n && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A share from 0 to 1 in percent. */
export const inPercent = (share: Fraction): Fraction => multiply(share, fraction(100));
