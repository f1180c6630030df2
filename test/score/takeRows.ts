// Rows by their columns → a reader of ratings that was given them, as of a file ratings.csv.
import { ratingColumns, type RatingColumn } from "../../src/model/ratingTable.ts";
import type { RatingReader } from "../../src/parse/ratings/tableReader.ts";

export function takeRows(
  reader: RatingReader,
  rows: readonly Readonly<Partial<Record<RatingColumn, string>>>[],
): void {
  reader.header("ratings.csv", ratingColumns);
  for (const [index, row] of rows.entries())
    reader.record(
      ratingColumns.map((column) => row[column] ?? ""),
      index + 2,
      index + 2,
    );
}
