// Amounts by clause, and an amount → the fewest clauses whose amounts make it up.
import { add, compareFractions, zero, type Fraction } from "../math/fraction.ts";

/**
 * The largest first, equal ones in their order.
 *
 * @param amounts those of 0 or less make up nothing
 * @param wanted above 0
 * @returns `null` where all of them together do not make it up
 * @example
 * const amounts = [["1", fraction(2)], ["2", fraction(5)], ["3", fraction(1)]];
 * fewestThatMakeUp(amounts, fraction(6)) // ["2", "1"]
 */
export function fewestThatMakeUp(
  amounts: readonly (readonly [clause: string, amount: Fraction])[],
  wanted: Fraction,
): string[] | null {
  const found: string[] = [];
  let sum = zero;
  for (const [clause, amount] of amounts.toSorted(([, a], [, b]) => compareFractions(b, a))) {
    if (amount.n <= 0n) return null;
    found.push(clause);
    sum = add(sum, amount);
    if (compareFractions(sum, wanted) >= 0) return found;
  }
  return null;
}
