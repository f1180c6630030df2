// Two rows → the words by which the message at the one names the other.
import type { RatingTable } from "../model/ratingTable.ts";

/** "row 3", with its file where that is another one. */
export function otherRow(table: RatingTable, row: number, other: number): string {
  const [a, b] = [table.place(row, "clause"), table.place(other, "clause")];
  return a.source === b.source ? `row ${b.row ?? other + 1}` : `row ${b.row ?? other + 1} of ${b.source}`;
}
