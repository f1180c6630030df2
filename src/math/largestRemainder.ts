// Counts in → printed percentages that add up to exactly 100 out.
import { compareFractions, fraction, subtract, type Fraction } from "./fraction.ts";
import { roundToText } from "./round.ts";

/**
 * Percentages of a composition by the largest remainder (Hamilton): every share is rounded down, and the
 * units still missing from 100 go to the largest remainders, the earlier category first among equals.
 * For tables of parts only; a headline is never adjusted. Empty text for every category when all counts are 0.
 *
 * @param counts whole numbers, 0 or more
 * @param decimals places of the printed percentages, 0 or more
 * @example
 * largestRemainder([10, 6, 2, 3], 0) // ["48", "29", "9", "14"]
 * largestRemainder([1, 1, 1], 2) // ["33.34", "33.33", "33.33"]
 */
export function largestRemainder(counts: readonly number[], decimals: number): string[] {
  const total = counts.reduce((a, b) => a + b, 0);
  if (total === 0) return counts.map(() => "");
  const unit = 10n ** BigInt(decimals);
  const shares = counts.map((count) => fraction(BigInt(count) * 100n * unit, total));
  const floors = shares.map((share) => share.n / share.d);
  const missing = Number(100n * unit - floors.reduce((a, b) => a + b, 0n));
  const raised = new Set(byRemainder(shares, floors).slice(0, missing));
  return floors.map((floor, index) =>
    roundToText(fraction(floor + (raised.has(index) ? 1n : 0n), unit), decimals, "down"),
  );
}

const byRemainder = (shares: readonly Fraction[], floors: readonly bigint[]): number[] => {
  const remainders = shares.map((share, index) => subtract(share, fraction(floors[index] ?? 0n)));
  return remainders
    .map((_, index) => index)
    .toSorted((a, b) => compareFractions(remainders[b] as Fraction, remainders[a] as Fraction) || a - b);
};
