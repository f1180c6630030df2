// A number as rounded and the exact one → both, with "=" between them only if they are equal.
import { compareFractions, fraction, multiply, toText, type Fraction } from "../math/fraction.ts";
import { decimalsOf } from "../math/unround.ts";
import { roundToText } from "../math/round.ts";
import { localNumber } from "./localNumber.ts";
import type { Words } from "./words/words.ts";

/**
 * `30.00 = 30`, but `0.01 ≈ 1/300`.
 *
 * @param rounded with a point
 * @param unit behind each of the numbers, with its space
 */
export function equalText(
  rounded: string,
  exact: Fraction,
  decimal: Words["common"]["decimal"],
  unit = "",
): string {
  const sign = isEqual(rounded, exact) ? "=" : "≈";
  return `${localNumber(rounded, decimal)}${unit} ${sign} ${toText(exact)}${unit}`;
}

function isEqual(rounded: string, exact: Fraction): boolean {
  const decimals = decimalsOf(rounded);
  if (roundToText(exact, decimals, "half-up") !== rounded) return false;
  const scale = 10n ** BigInt(decimals);
  return compareFractions(multiply(exact, fraction(scale)), fraction(BigInt(rounded.replace(".", "")))) === 0;
}
