// A source → the places of its cells.
import type { Place } from "../../model/place.ts";

/** Where the cells of a table stand. Lines count from 1; `row` is the row as a spreadsheet numbers it. */
export type CellPlace = (
  line: number,
  row: number,
  column: string | null,
  index: number,
  /** Where the rating of a row stands that holds several. */
  cell?: number,
) => Place;

/** Of a table of delimited text. */
export const tablePlace =
  (source: string): CellPlace =>
  (line, row, column, index) => ({
    source,
    line,
    column: 1,
    row,
    index,
    ...(column === null ? {} : { cell: column }),
  });
