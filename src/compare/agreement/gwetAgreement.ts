// A table of two raters' categories and weights → Gwet's AC1 (identity weights) or AC2.
import {
  add,
  divide,
  fraction,
  isZero,
  multiply,
  one,
  subtract,
  sum,
  type Fraction,
} from "../../math/fraction.ts";
import type { CategoryWeights } from "./categoryWeights.ts";
import { countOf, marginsOf, weightedAgreement, type CountTable } from "./weightedKappa.ts";

/**
 * Gwet's AC1 (identity weights) or AC2 of a table: (p_a − p_e) ÷ (1 − p_e) with p_e = T ÷ (q (q − 1)) × Σ π (1 − π),
 * where T is the sum of all weights, q the number of categories and π a category's mean share (Gwet 2008, 2014). Unlike
 * kappa it stays high if nearly all ratings are alike and equal.
 *
 * @param weights for as many categories as the table has rows
 * @returns at most 1; `null` for no ratings and for fewer than two categories
 * @example
 * const alike = [[18, 2], [1, 0]];
 * weightedAgreement(alike, categoryWeights.identity(2)) // fraction(18, 21)
 * gwetAgreement(alike, categoryWeights.identity(2)) // fraction(71, 85)
 * weightedKappa(alike, categoryWeights.identity(2)) // fraction(-4, 59)
 */
export function gwetAgreement(table: CountTable, weights: CategoryWeights): Fraction | null {
  const observed = weightedAgreement(table, weights);
  const q = table.length;
  if (observed === null || q < 2) return null;
  const { rows, columns } = marginsOf(table);
  const n = countOf(table);
  const spread = sum(
    rows.map((row, k) => {
      const share = fraction(row + (columns[k] ?? 0), 2 * n);
      return multiply(share, subtract(one, share));
    }),
  );
  const allWeights = table.reduce(
    (total, row, k) => row.reduce((part, _, l) => add(part, weights(k, l)), total),
    fraction(0),
  );
  const expected = multiply(divide(allWeights, fraction(q * (q - 1))), spread);
  const beyond = subtract(one, expected);
  return isZero(beyond) ? null : divide(subtract(observed, expected), beyond);
}
