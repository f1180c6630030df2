// Numbers of rows in a table → how many they are, and the first as a spreadsheet numbers it.
import type { InRows } from "../../model/problems/problemParts.ts";
import { rowNumber, type RatingTable } from "../../model/ratingTable.ts";
import { rowsMeant } from "../../model/rowsMeant.ts";

export const inRows = (table: RatingTable, rows: readonly number[]): InRows => ({
  rows: rowsMeant(table, rows),
  row: rowNumber(table, rows[0] ?? 0),
});
