// The records of the CSV parser, one by one → the rows of a table, each with its line and row.
import { trimsCells } from "./csvOptions.ts";
import { saysDelimiter } from "./sniffDelimiter.ts";
import type { TableRows } from "./tableRows.ts";

/** The last line and row that were read whole. */
export interface Progress {
  line: number;
  row: number;
  /** Whether anything but blank lines was read. */
  hasBegun: boolean;
}

export interface RecordTaker {
  /** Takes the next record; `counted`: the lines that the parser has seen so far. */
  readonly take: (cells: readonly string[], counted: number) => void;
  /** So many blank lines, which the parser was not given. */
  readonly pass: (lines: number) => void;
  /** The line of the file for a line as the parser counts it. */
  readonly lineOf: (counted: number) => number;
}

/**
 * Lines and rows are counted here, from the records themselves (a blank line is a record of one empty cell):
 * the parser's own account of each record costs as much time as reading it.
 */
export function createRecordTaker(delimiter: string, rows: TableRows, progress: Progress): RecordTaker {
  const before = progress.line;
  /** Breaks of the form CRLF inside quotes, each of which the parser counts as two lines. */
  let countedTwice = 0;
  let linesSeen = 0;
  let passed = 0;
  const trimmed = (cell: string): string => (trimsCells(delimiter) ? cell.trim() : cell);
  return {
    take(cells, counted) {
      const line = progress.line + 1;
      // Since the last record the parser has seen the end of that one, and the breaks inside this.
      const seen = counted - linesSeen;
      linesSeen += seen;
      progress.line = line + (seen === 1 ? 0 : breaksIn(cells));
      const hasBreaks = line !== progress.line;
      if (hasBreaks) countedTwice += cells.join("").split("\r\n").length - 1;
      const row = ++progress.row;
      if (cells.length === 1 && trimmed(cells[0] ?? "") === "") return;
      if (!progress.hasBegun) {
        progress.hasBegun = true;
        if (saysDelimiter(cells.map(trimmed).join(delimiter), delimiter)) {
          progress.row--;
          return;
        }
      }
      rows.take(cells, line, row, hasBreaks);
    },
    pass(lines) {
      passed += lines;
      progress.line += lines;
      progress.row += lines;
    },
    lineOf: (counted) => before + passed + counted - countedTwice,
  };
}

const breaksIn = (cells: readonly string[]): number => {
  let breaks = 0;
  for (const cell of cells)
    if (cell.includes("\n") || cell.includes("\r")) breaks += cell.split(/\r\n|\n|\r/).length - 1;
  return breaks;
};
