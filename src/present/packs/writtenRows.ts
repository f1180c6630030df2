// A ratings table and numbers of rows → these rows as they were written.
import { cellText, type NamedColumn, type RatingTable } from "../../model/ratingTable.ts";
import type { WrittenRow } from "./rowLines.ts";

/** The texts of evidence and notes are there only where they were kept on reading. */
export const writtenRows = (table: RatingTable, rows: readonly number[]): WrittenRow[] =>
  rows.map((row) => {
    const cell = (column: NamedColumn): string => cellText(table, row, column);
    return {
      row,
      activity: cell("activity"),
      body: cell("body"),
      rater: cell("rater"),
      status: cell("status"),
      percent: cell("percent"),
      value: cell("value"),
      evidence: table.evidence(row),
      note: table.note(row),
    };
  });
