// A table of two raters' categories and weights → percent agreement and Cohen's kappa.
import {
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

/** How often A gave the row's category and B the column's. All categories of the scale, used or not. */
export type CountTable = readonly (readonly number[])[];

export const countOf = (table: CountTable): number => table.flat().reduce((all, count) => all + count, 0);

/** Row and column sums. */
export const marginsOf = (table: CountTable): { rows: number[]; columns: number[] } => ({
  rows: table.map((row) => row.reduce((all, count) => all + count, 0)),
  columns: table.map((_, column) => table.reduce((all, row) => all + (row[column] ?? 0), 0)),
});

/**
 * Weighted percent agreement: p_a = Σ weight × count ÷ n. With identity weights it is the share of equal ratings.
 *
 * @param weights for as many categories as the table has rows
 * @returns 0 to 1; `null` for no ratings
 * @example weightedAgreement([[20, 5], [10, 15]], categoryWeights.identity(2)) // fraction(7, 10)
 */
export function weightedAgreement(table: CountTable, weights: CategoryWeights): Fraction | null {
  const n = countOf(table);
  if (n === 0) return null;
  return divide(
    weighted(table, weights, (count) => count),
    fraction(n),
  );
}

/**
 * Cohen's kappa: (p_a − p_e) ÷ (1 − p_e) with p_e = Σ weight × row share × column share (Cohen 1960, 1968), the
 * agreement beyond what the two raters' own habits would give by chance. Falls towards 0 if nearly all ratings
 * are alike.
 *
 * @param weights for as many categories as the table has rows
 * @returns at most 1; `null` for no ratings, and if chance alone makes them agree (p_e = 1)
 * @example
 * weightedKappa([[20, 5], [10, 15]], categoryWeights.identity(2)) // fraction(2, 5)
 * weightedKappa([[21, 0], [0, 0]], categoryWeights.identity(2)) // null
 */
export function weightedKappa(table: CountTable, weights: CategoryWeights): Fraction | null {
  const observed = weightedAgreement(table, weights);
  if (observed === null) return null;
  const { rows, columns } = marginsOf(table);
  const n = countOf(table);
  const products = weighted(table, weights, (_, k, l) => (rows[k] ?? 0) * (columns[l] ?? 0));
  const expected = divide(products, fraction(n * n));
  const beyond = subtract(one, expected);
  return isZero(beyond) ? null : divide(subtract(observed, expected), beyond);
}

const weighted = (
  table: CountTable,
  weights: CategoryWeights,
  amount: (count: number, k: number, l: number) => number,
): Fraction =>
  sum(
    table.flatMap((row, k) => row.map((count, l) => multiply(weights(k, l), fraction(amount(count, k, l))))),
  );
