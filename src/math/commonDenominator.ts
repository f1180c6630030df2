// Fractions → the least whole number that makes all of them whole.
import type { Fraction } from "./fraction.ts";

/**
 * The least common denominator; 1 for no values.
 *
 * @example commonDenominator([fraction(1, 6), fraction(3, 4)]) // 12n
 */
export function commonDenominator(values: readonly Fraction[]): bigint {
  let terms = [...new Set(values.map(({ d }) => d))];
  // In pairs, and these in pairs again, so that long numbers meet long ones.
  while (terms.length > 1) {
    const pairs: bigint[] = [];
    for (let index = 0; index < terms.length; index += 2)
      pairs.push(leastCommonMultiple(terms[index] ?? 1n, terms[index + 1] ?? 1n));
    terms = pairs;
  }
  return terms[0] ?? 1n;
}

/**
 * The least number that both divide.
 *
 * @param a above 0, as is b
 * @example leastCommonMultiple(4n, 6n) // 12n
 */
export function leastCommonMultiple(a: bigint, b: bigint): bigint {
  let [divisor, rest] = a > b ? [a, b] : [b, a];
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return (a / divisor) * b;
}
