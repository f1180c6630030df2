// A row of a table → the thing that it rates, as one text.
import { cellText, type RatingTable } from "./ratingTable.ts";

/**
 * Clause, activity and body, none of which can hold a line break.
 *
 * @example unitOf(own.value.ratings, 0) // "1.1\n\n"
 */
export const unitOf = (table: RatingTable, row: number): string =>
  (["clause", "activity", "body"] as const).map((column) => cellText(table, row, column)).join("\n");
