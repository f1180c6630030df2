// Chunks of delimited text → its records, each with its line and row, up to a slip in the quoting.
import { parse } from "csv-parse";
import type { Problem } from "../../model/problem.ts";
import { longestRow } from "./longestRow.ts";
import { slipIn } from "./quoteSlip.ts";
import { saysDelimiter } from "./sniffDelimiter.ts";
import type { TableRows } from "./tableRows.ts";

/** The last line and row that were read whole. */
export interface Progress {
  line: number;
  row: number;
  /** Whether anything but blank lines was read. */
  hasBegun: boolean;
}

export interface TableParser {
  /** Both answer with the slip that ends the reading, `null` for none. */
  readonly write: (chunk: Buffer) => Promise<Problem | null>;
  readonly end: () => Promise<Problem | null>;
}

/**
 * Lines and rows are counted here, from the records themselves (a blank line is a record of one empty cell):
 * the parser's own account of each record costs as much time as reading it.
 */
export function createTableParser(
  source: string,
  delimiter: string,
  rows: TableRows,
  progress: Progress,
): TableParser {
  const before = progress.line;
  /** Breaks of the form CRLF inside quotes, each of which the parser counts as two lines. */
  let countedTwice = 0;
  let linesSeen = 0;
  const parser = parse({
    delimiter,
    relax_column_count: true,
    trim: delimiter !== "\t",
    max_record_size: longestRow,
    record_delimiter: ["\r\n", "\n", "\r"],
  });
  parser.on("data", (cells: string[]) => {
    const line = progress.line + 1;
    // Since the last record the parser has seen the end of that one, and the breaks inside this.
    const seen = parser.info.lines - linesSeen;
    linesSeen += seen;
    progress.line = line + (seen === 1 ? 0 : breaksIn(cells));
    const hasBreaks = line !== progress.line;
    if (hasBreaks) countedTwice += cells.join("").split("\r\n").length - 1;
    const row = ++progress.row;
    if (cells.length === 1 && cells[0] === "") return;
    if (!progress.hasBegun) {
      progress.hasBegun = true;
      if (saysDelimiter(cells.join(delimiter), delimiter)) {
        progress.row--;
        return;
      }
    }
    rows.take(cells, line, row, hasBreaks);
  });
  const lineOf = (counted: number): number => before + counted - countedTwice;
  let failed: Error | null = null;
  parser.on("error", (error) => (failed = error));
  const settle = async (act: (done: (error?: Error | null) => void) => void): Promise<Problem | null> => {
    const refused = await new Promise<Error | null>((resolve) => act((error) => resolve(error ?? null)));
    const error = failed ?? refused;
    if (error === null) return null;
    const isOpen = (parser as unknown as { state: { quoting: boolean } }).state.quoting;
    return slipIn(error, isOpen, { source, line: progress.line + 1, row: progress.row + 1 }, lineOf);
  };
  return {
    write: (chunk) => settle((done) => parser.write(chunk, done)),
    end: () =>
      settle((done) => {
        parser.once("end", () => done());
        parser.once("error", done);
        parser.end();
      }),
  };
}

const breaksIn = (cells: readonly string[]): number => {
  let breaks = 0;
  for (const cell of cells)
    if (cell.includes("\n") || cell.includes("\r")) breaks += cell.split(/\r\n|\n|\r/).length - 1;
  return breaks;
};
