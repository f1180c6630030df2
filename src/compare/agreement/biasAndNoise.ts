// Differences → how much of their mean square is a common shift, and how much scatter.
import { fraction, multiply, subtract, sum, type Fraction } from "../../math/fraction.ts";
import { LongFraction } from "../../math/longFraction.ts";
import type { Agreement } from "../../model/agreement.ts";

/**
 * Mean of d² = (mean of d)² + variance of d: bias, the same shift everywhere, plus noise, what is left when it is
 * taken away (divisor n). In the square of the unit of `differences`.
 *
 * @returns `null` for no differences, and where their squares have too many digits
 * @example
 * const points = [50, 50, 0, 0].map((difference) => fraction(difference));
 * biasAndNoise(points) // { meanSquare: fraction(1250), bias: fraction(625), noise: fraction(625) }
 */
export function biasAndNoise(differences: readonly Fraction[]): Agreement["spread"] {
  if (differences.length === 0) return null;
  try {
    return spreadOf(differences);
  } catch (error) {
    // Squares have twice the digits of figures that may be given.
    if (error instanceof LongFraction) return null;
    throw error;
  }
}

function spreadOf(differences: readonly Fraction[]): Agreement["spread"] {
  const share = fraction(1, differences.length);
  const shift = multiply(share, sum(differences));
  const meanSquare = multiply(share, sum(differences.map((difference) => multiply(difference, difference))));
  const bias = multiply(shift, shift);
  return { meanSquare, bias, noise: subtract(meanSquare, bias) };
}
