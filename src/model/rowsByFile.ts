// Rows of a ratings table → the same rows, those of each file by themselves.
import type { RatingTable } from "./ratingTable.ts";

/** In the order of the first row of each file: one mistake in three files is to be fixed in three places. */
export function rowsByFile(table: RatingTable, rows: readonly number[]): readonly (readonly number[])[] {
  if (table.sources.length < 2) return rows.length === 0 ? [] : [rows];
  const files = new Map<string, number[]>();
  for (const row of rows) {
    const { source } = table.place(row, "clause");
    const own = files.get(source);
    if (own === undefined) files.set(source, [row]);
    else own.push(row);
  }
  return [...files.values()];
}
