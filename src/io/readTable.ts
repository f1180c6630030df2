// A delimited file → its header and records, one by one, and the problems of its quoting.
import { parse, type CsvError } from "csv-parse";
import { problem, type Problem } from "../model/problem.ts";
import { decodeChunks } from "./decode.ts";
import { NotText } from "./notText.ts";
import { createHasher } from "./hash.ts";
import type { Source } from "./openSource.ts";
import { saysDelimiter, sniffDelimiter } from "./sniffDelimiter.ts";

/** Takes the records of a table; a header that returns `false` ends the reading. */
export interface TableSink {
  readonly header: (source: string, cells: readonly string[], line: number) => boolean;
  /** `line` is the record's first line; `row` its number as a spreadsheet counts, the header being row 1. */
  readonly record: (cells: readonly string[], line: number, row: number) => void;
}

export interface ReadTable {
  readonly sha256: string;
  readonly delimiter: string;
  readonly problems: readonly Problem[];
}

/** Reads comma, semicolon or tab separated text with any line breaks. Records go to the sink as they are read. */
export async function readTable(source: Source, sink: TableSink): Promise<ReadTable> {
  const hasher = createHasher();
  const problems: Problem[] = [];
  let delimiter = ",";
  let parser: ReturnType<typeof createParser> | null = null;
  try {
    for await (const text of withFirstLine(decodeChunks(source, hasher.update))) {
      if (parser === null) {
        delimiter = sniffDelimiter(text.toString("utf8"));
        parser = createParser(source.name, delimiter, sink, problems);
      }
      await parser.write(text);
    }
    await parser?.end();
    if (parser !== null && !parser.sawHeader())
      problems.push(problem("NAP102", { source: source.name, line: 1, column: 1 }));
  } catch (error) {
    if (error instanceof NotText) problems.push(error.problem);
    else if (isQuoteError(error))
      problems.push(
        quoteProblem(source.name, error, parser?.position() ?? { line: 0, row: 0, countedTwice: 0 }),
      );
    else throw error;
  }
  return { sha256: hasher.finish(), delimiter, problems };
}

/** The same chunks, the first of them long enough to hold a line that is not blank. */
async function* withFirstLine(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let head: Buffer | null = Buffer.alloc(0);
  for await (const chunk of chunks) {
    if (head === null) {
      yield chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < longestHead && !/\S[^\r\n]*[\r\n]/.test(head.toString("utf8"))) continue;
    yield head;
    head = null;
  }
  if (head !== null) yield head;
}

const longestHead = 1 << 16;

/** Characters that a row may have; a quote that swallows the rest of a large file must not fill the memory. */
const longestRow = 32_000_000;

/**
 * Lines and rows are counted here, from the records themselves (a blank line is a record of one empty cell):
 * the parser's own account of each record costs as much time as reading it.
 */
function createParser(source: string, delimiter: string, sink: TableSink, problems: Problem[]) {
  let headerCells = -1;
  let wanted = true;
  let [lastLine, row, countedTwice, linesSeen] = [0, 0, 0, 0];
  const parser = parse({
    delimiter,
    relax_column_count: true,
    trim: delimiter !== "\t",
    max_record_size: longestRow,
    record_delimiter: ["\r\n", "\n", "\r"],
  });
  parser.on("data", (cells: string[]) => {
    const line = lastLine + 1;
    // Since the last record the parser has seen the end of that one, and the breaks inside this.
    const seen = parser.info.lines - linesSeen;
    linesSeen += seen;
    lastLine = line + (seen === 1 ? 0 : breaksIn(cells));
    row++;
    if (line !== lastLine) countedTwice += cells.join("").split("\r\n").length - 1;
    if (cells.length === 1 && cells[0] === "") return;
    if (headerCells < 0 && saysDelimiter(cells.join(delimiter), delimiter)) {
      row--;
      return;
    }
    if (headerCells < 0) {
      headerCells = cells.length;
      wanted = sink.header(source, cells, line);
    } else if (wanted) {
      if (line !== lastLine)
        problems.push(...swallowedRows(source, cells, headerCells, delimiter, line, row));
      sink.record(cells, line, row);
    }
  });
  let failed: Error | null = null;
  parser.on("error", (error) => (failed = error));
  const settle = (act: (done: (error?: Error | null) => void) => void): Promise<void> =>
    new Promise((resolve, reject) =>
      act((error) => ((failed ?? error) ? reject(failed ?? error) : resolve())),
    );
  return {
    sawHeader: () => headerCells >= 0,
    position: () => ({ line: lastLine, row, countedTwice }),
    write: (chunk: Buffer) => settle((done) => parser.write(chunk, done)),
    end: () => settle((done) => (parser.once("end", () => done()), parser.once("error", done), parser.end())),
  };
}

interface Position {
  /** The last line and row that were read whole. */
  readonly line: number;
  readonly row: number;
  /** Breaks of the form CRLF inside quotes, each of which the parser counts as two lines. */
  readonly countedTwice: number;
}

const breaksIn = (cells: readonly string[]): number => {
  let breaks = 0;
  for (const cell of cells)
    if (cell.includes("\n") || cell.includes("\r")) breaks += cell.split(/\r\n|\n|\r/).length - 1;
  return breaks;
};

/** NAP116: a cell of several lines that hold as many delimiters as the header does. */
function swallowedRows(
  source: string,
  cells: readonly string[],
  header: number,
  delimiter: string,
  line: number,
  row: number,
): Problem[] {
  const index = cells.findIndex((cell) => rowLike(cell, header, delimiter) > 0);
  return index < 0
    ? []
    : [
        problem(
          "NAP116",
          { source, line, column: 1, row, index },
          { lines: rowLike(cells[index] ?? "", header, delimiter) },
        ),
      ];
}

const rowLike = (cell: string, header: number, delimiter: string): number =>
  cell.includes("\n")
    ? cell.split("\n").filter((line) => header > 1 && line.split(delimiter).length === header).length
    : 0;

interface QuoteError extends CsvError {
  readonly lines?: number;
  readonly column?: number | string;
}

const isQuoteError = (error: unknown): error is QuoteError =>
  error instanceof Error && /QUOTE|MAX_RECORD_SIZE/.test(String((error as { code?: unknown }).code));

/** At the cell in which the quote was opened; its record starts behind the last one that was read whole. */
function quoteProblem(source: string, error: QuoteError, last: Position): Problem {
  const row = last.row + 1;
  const at = { source, line: last.line + 1, column: 1, row, index: Number(error.column ?? 0) };
  const spansLines = Number(error.lines ?? 1) - last.countedTwice > last.line + 1;
  if (error.code === "CSV_QUOTE_NOT_CLOSED" || error.code === "CSV_MAX_RECORD_SIZE" || spansLines)
    return problem("NAP110", at, { row });
  const reason =
    error.code === "CSV_INVALID_CLOSING_QUOTE"
      ? "after the quote that closes a cell comes neither a delimiter nor the end of the row"
      : "it is in the middle of a cell that is not quoted";
  return problem("NAP115", at, { row, reason });
}
