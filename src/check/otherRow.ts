// Two rows → what the message at the one says of the other.
import type { RowRef } from "../model/problems/problemParts.ts";
import { rowNumber, type RatingTable } from "../model/ratingTable.ts";

/** The other row, with its table where that is another one. */
export function otherRow(table: RatingTable, row: number, other: number): RowRef {
  const [a, b] = [table.place(row, "clause").source, table.place(other, "clause").source];
  return { row: rowNumber(table, other), ...(a === b ? {} : { source: b }) };
}
