// The records of a table, one by one → its header and the rows below it, and what an open quote swallowed of them.
import type { Place } from "../model/place.ts";
import { problem, type Problem } from "../model/problem.ts";
import { createHeaderFinder, type ColumnOf } from "./headerFinder.ts";
import { swallowedRows } from "./swallowedRows.ts";

/** Where a cell stands; `column` is the name of the column of nap, `index` that of the cell in its row, from 0. */
export type CellPlace = (line: number, row: number, column: string | null, index: number) => Place;

/** What was seen around a header: it shows what the table is where no column of it is known. */
export interface AroundHeader {
  /** The first rows below. */
  readonly below: readonly (readonly string[])[];
  /** In a file of several sheets: of each, the row that is most like a header. */
  readonly headers: readonly { readonly sheet: string; readonly cells: readonly string[] }[];
}

/** Takes the records of a table; a header that returns `false` ends the reading. */
export interface TableSink {
  readonly columnOf: ColumnOf;
  /** Without `place`, cells stand in lines of text. */
  readonly header: (
    source: string,
    cells: readonly string[],
    line: number,
    row: number,
    place?: CellPlace,
  ) => boolean;
  /** Told before the header. */
  readonly around?: (seen: AroundHeader) => void;
  /** `line` is the record's first line; `row` its number as a spreadsheet counts, titles above the header and all. */
  readonly record: (cells: readonly string[], line: number, row: number) => void;
}

interface TableRecord {
  readonly cells: readonly string[];
  readonly line: number;
  readonly row: number;
  /** Whether a cell of it has line breaks. */
  readonly hasBreaks: boolean;
}

export interface TableRows {
  readonly take: (cells: readonly string[], line: number, row: number, hasBreaks: boolean) => void;
  /** Whether a header was found. */
  readonly isHeaded: () => boolean;
  /** Makes do with the best header there is: behind a slip only with one that names a column. */
  readonly settle: (how: "end" | "slip") => void;
}

/** Rows go to the sink as they come, once it is known which of the first is the header. */
export function createTableRows(
  source: string,
  delimiter: string,
  sink: TableSink,
  problems: Problem[],
): TableRows {
  const finder = createHeaderFinder<TableRecord>(sink.columnOf);
  /** The first rows, `null` once the header is known. */
  let waiting: TableRecord[] | null = [];
  let width = 0;
  let isWanted = true;

  const put = (cells: readonly string[], line: number, row: number, hasBreaks: boolean): void => {
    if (!isWanted) return;
    const swallowed = hasBreaks ? swallowedRows(cells, width, delimiter) : null;
    if (swallowed !== null) {
      const at = { source, line, column: 1, row, index: swallowed.index };
      problems.push(problem("NAP116", at, { lines: swallowed.rows }));
    }
    sink.record(cells, line, row);
  };
  const head = (header: TableRecord): void => {
    const below = waiting?.filter(({ row }) => row > header.row) ?? [];
    waiting = null;
    width = header.cells.length;
    isWanted = sink.header(source, header.cells, header.line, header.row);
    for (const { cells, line, row, hasBreaks } of below) put(cells, line, row, hasBreaks);
  };

  return {
    take(cells, line, row, hasBreaks) {
      if (waiting === null) return put(cells, line, row, hasBreaks);
      const record = { cells, line, row, hasBreaks };
      waiting.push(record);
      const isFound = finder.take(record);
      const best = finder.best();
      if (isFound && best !== null) head(best);
    },
    isHeaded: () => waiting === null,
    settle(how) {
      const best = finder.best();
      const header = how === "end" ? (best ?? waiting?.[0]) : (best?.known ?? 0) > 0 ? best : null;
      if (waiting !== null && header) head(header);
    },
  };
}
