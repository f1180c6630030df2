// A problem of several rows → the same problem with the places of all of them.
import type { Problem } from "./problem.ts";
import type { RatingColumn, RatingTable } from "./ratingTable.ts";

/** The most places of one problem: with more, something else is wrong with the file, and memory is limited. */
export const mostPlaces = 10_000;

/**
 * The problem stands at the first of the rows, and names the places of the others, of up to ten thousand.
 *
 * @param rows numbers of rows in the table, the first one among them
 * @example
 * const { ratings } = own.value;
 * const found = problem("NAP209", ratings.place(0, "percent"), { written: "120", rows: 3, row: 2 });
 * atAllRows(found, ratings, "percent", [0, 1, 2]).others.length // 2
 */
export const atAllRows = (
  found: Problem,
  table: RatingTable,
  column: RatingColumn,
  rows: readonly number[],
): Problem =>
  rows.length < 2
    ? found
    : { ...found, others: rows.slice(1, mostPlaces).map((row) => table.place(row, column)) };
