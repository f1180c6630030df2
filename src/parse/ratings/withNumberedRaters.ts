// A ratings table → the same table with R1, R2 … in the place of the names of raters.
import type { RatingTable } from "../../model/ratingTable.ts";
import { fold } from "../../text/fold.ts";

/**
 * The raters of an assessment under numbers, so that no output names a person: numbered in the order of their folded names,
 * whatever the order of the rows.
 *
 * @example
 * const reader = createRatingReader({ keepTexts: false });
 * reader.header("ratings.csv", ["clause", "rater", "status"]);
 * reader.record(["1.1", "Leyla M.", "full"], 2, 2);
 * reader.record(["1.1", "Anar H.", "none"], 3, 3);
 * withNumberedRaters(reader.finish().table).column.rater.names // ["", "R2", "R1"]
 */
export function withNumberedRaters(table: RatingTable): RatingTable {
  const { rater } = table.column;
  if (rater.names.length < 2) return table;
  const order = rater.names
    .slice(1)
    .map((name) => ({ name, folded: fold(name) }))
    .toSorted((a, b) => compareTexts(a.folded, b.folded) || compareTexts(a.name, b.name));
  const numbered = new Map(order.map(({ name }, index) => [name, `R${index + 1}`]));
  const names = rater.names.map((name) => numbered.get(name) ?? name);
  return { ...table, column: { ...table.column, rater: { ...rater, names } } };
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
