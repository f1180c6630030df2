// The first rows of a table as they stand in its file.
import type { RatingColumn } from "./ratingTable.ts";
import type { TableMapping } from "./tableMapping.ts";

/** A row as it is written. */
export interface WrittenRow {
  readonly cells: readonly string[];
  readonly line: number;
  readonly row: number;
}

/** The header of a table and its first rows, before anything was made of them. */
export interface WrittenTable {
  /** Its file, with the sheet where it is one of a workbook. */
  readonly source: string;
  readonly header: readonly string[];
  /** For each cell of the header the column of ratings that it names; `null` for none, and under a mapping. */
  readonly columns: readonly (RatingColumn | null)[];
  /** `null`: it has the columns of nap. */
  readonly mapping: TableMapping | null;
  readonly rows: readonly WrittenRow[];
}
