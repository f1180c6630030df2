// How often A is above B, and B above A → the probability that chance alone makes an imbalance at least this large.
import { fraction, one, smaller, type Fraction } from "../../math/fraction.ts";

/**
 * The exact two-sided sign test (Arbuthnot 1710; Dixon & Mood 1946): the probability that of n fair coins at most
 * min(above, below) or at least max(above, below) fall on one side. Ties are left out.
 *
 * @param above clauses where A is above B
 * @param below clauses where B is above A
 * @returns 0 to 1; `null` if there are only ties
 * @example
 * signTest(5, 0) // fraction(1, 16)
 * signTest(0, 0) // null
 */
export function signTest(above: number, below: number): Fraction | null {
  const n = above + below;
  if (n === 0) return null;
  let ways = 1n;
  let tail = 1n;
  for (let k = 1; k <= Math.min(above, below); k++) {
    ways = (ways * BigInt(n - k + 1)) / BigInt(k);
    tail += ways;
  }
  return smaller(one, fraction(2n * tail, 1n << BigInt(n)));
}
