// Two rows → the words by which the message at the one names the other.
import { rowNumber, type RatingTable } from "../model/ratingTable.ts";

/** "row 3", with its file where that is another one. */
export function otherRow(table: RatingTable, row: number, other: number): string {
  const [a, b] = [table.place(row, "clause").source, table.place(other, "clause").source];
  const name = `row ${rowNumber(table, other)}`;
  return a === b ? name : `${name} of ${b}`;
}
