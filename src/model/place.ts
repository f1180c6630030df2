// Where something stands in a file.

/** A place in a source. Lines and columns count from 1, columns in UTF-16 code units as editors do. */
export interface Place {
  readonly source: string;
  readonly line: number;
  readonly column: number;
  /** In a workbook: the sheet. Its source is `file!sheet`, its line the row, its column that of the cell. */
  readonly sheet?: string;
  /** In JSON and YAML: the way to the value, `data.items[12].status`; the line is then the number of the record. */
  readonly path?: string;
  /** In a table: the row as a spreadsheet numbers it (the header is row 1) and the column's name. */
  readonly row?: number;
  readonly cell?: string;
  /** In a table file: the cell in its row, counted from 0, by which the column is found. */
  readonly index?: number;
}

/** The way from the root of a document to a value: keys and indexes. */
export type Path = readonly (string | number)[];

/** A value together with where each of its parts was written. */
export interface Located<T> {
  readonly source: string;
  readonly value: T;
  /** The place of the value at `path`, or of the nearest part around it that exists. */
  readonly at: (path: Path) => Place;
}

/**
 * The first character of a source: a place for values that do not come from a file that a user could fix.
 *
 * @example startOf("plan.yaml") // { source: "plan.yaml", line: 1, column: 1 }
 */
export const startOf = (source: string): Place => ({ source, line: 1, column: 1 });

/**
 * The file in which the place is: its source, without the sheet of a workbook.
 *
 * @example fileOf({ source: "a.xlsx!Data", sheet: "Data", line: 2, column: 1 }) // "a.xlsx"
 */
export const fileOf = ({ source, sheet }: Place): string =>
  sheet === undefined ? source : source.slice(0, -sheet.length - 1);

/**
 * By source, then line, column: the order in which people fix a file. Below 0 when `a` comes first, 0 for the same
 * place.
 *
 * @example
 * const places = [12, 9].map((line) => ({ source: "ratings.csv", line, column: 1 }));
 * places.toSorted(comparePlaces).map(({ line }) => line) // [9, 12]
 */
export const comparePlaces = (a: Place, b: Place): number =>
  a.source < b.source ? -1 : a.source > b.source ? 1 : a.line - b.line || a.column - b.column;
