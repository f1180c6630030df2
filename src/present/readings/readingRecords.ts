// Cells beside what they were read as → one long table, for csv, tsv and jsonl.
import type { RecordTable } from "../document.ts";
import type { Reading } from "./readingsOf.ts";

/** A line for each text that was read; one with an empty last cell where the row is not read. */
export const readingRecords = (readings: readonly Reading[]): RecordTable => ({
  columns: ["file", "line", "row", "column", "header", "written", "read"],
  rows: readings.flatMap(({ source, line, row, column, header, written, read }) =>
    (read.length === 0 ? [null] : read).map((text) => [source, line, row, column, header, written, text]),
  ),
});
