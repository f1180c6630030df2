// What takes the records of ratings tables, and what comes of them.
import type { Place } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import type { RatingColumn, RatingTable, UnreadColumns } from "../../model/ratingTable.ts";
import type { MappedRows } from "../mapping/mappedTable.ts";
import type { repeatedRows } from "./repeatedRows.ts";
import type { CellPlace } from "./cellPlace.ts";
import type { RatingHeader, SeenAround } from "./headerShape.ts";

/** The texts of a table, without its rows. */
export type NamedTexts = Pick<RatingTable, "column" | "unrated">;

/** A table of which no row holds a rating. */
export interface EmptyTable {
  /** Its header. */
  readonly at: Place;
  readonly rows: number;
  /** Its ratings do not count, since others for the same things do. */
  readonly isRepeated: boolean;
}

/**
 * Takes tables one after the other, each as a header and its records. Lines and rows count from 1; above a header there
 * may be others. `finish` gives all ratings as one table.
 */
export interface RatingReader {
  /** The column that a header cell names; `null` for none. */
  readonly columnOf: (name: string) => RatingColumn | null;
  /** Told before a header: it shows what the table is where no column of clauses is known. */
  readonly around: (seen: SeenAround) => void;
  /** `false`: the table cannot be read, and its records need not be sent. */
  readonly header: (
    source: string,
    cells: readonly string[],
    line?: number,
    row?: number,
    place?: CellPlace,
    mapped?: MappedRows,
  ) => boolean;
  /** `cell`: where the rating stands, for a row of the file that holds several. */
  readonly record: (cells: readonly string[], line: number, row: number, cell?: number) => void;
  /**
   * `meant`: what the texts of a column mean, by which rows are told to be about one thing; `unreadColumns`: by source, the columns that a table has twice, or under a name of which it is not sure what it
   * means; their cells are empty in `table`.
   */
  readonly finish: (meant?: (table: NamedTexts) => NamedTexts) => {
    table: RatingTable;
    unreadColumns: UnreadColumns;
    problems: Problem[];
    empty: EmptyTable[];
  };
}

/** How the words of tables are known: names of columns, and rows that sum up others. */
export interface TableWords {
  readonly columnOf: (name: string) => RatingColumn | null;
  readonly readHeader: (
    cells: readonly string[],
    placeOf: (index: number) => Place,
    seen?: SeenAround,
  ) => { header: RatingHeader | null; problems: Problem[] };
  readonly isTotal: (cell: string) => boolean;
  /** What becomes of several rows for one thing; not there where no mapping is used. */
  readonly repeatedRows?: typeof repeatedRows;
}
