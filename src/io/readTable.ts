// A delimited file → its header and records, one by one, and the problems of its quoting.
import { parse, type CsvError } from "csv-parse";
import { problem, type Problem } from "../model/problem.ts";
import { decodeChunks } from "./decode.ts";
import { NotText } from "./notText.ts";
import { createHasher } from "./hash.ts";
import type { Source } from "./openSource.ts";
import { saysDelimiter, sniffDelimiter } from "./sniffDelimiter.ts";
import { swallowedRows, type SwallowedRows } from "./swallowedRows.ts";
import { withoutLines } from "./withoutLines.ts";

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

/** So many rows with stray quotes are passed over; a file with more is not the table that it seems. */
const mostStrays = 20;

/** Reads comma, semicolon or tab separated text with any line breaks. Records go to the sink as they are read. */
export async function readTable(source: Source, sink: TableSink): Promise<ReadTable> {
  const hasher = createHasher();
  const problems: Problem[] = [];
  const progress: Progress = { delimiter: null, headerCells: -1, wanted: true, line: 0, row: 0 };
  try {
    for (let strays = 1; ; strays++) {
      const slip = await readOn(source, sink, progress, problems, strays === 1 ? hasher.update : undefined);
      const isStray = slip?.code === "NAP115";
      const goesOn = isStray && progress.headerCells >= 0 && strays <= mostStrays;
      if (slip !== null)
        problems.push(isStray && !goesOn ? { ...slip, params: { ...slip.params, last: "yes" } } : slip);
      if (!goesOn) break;
      progress.line++;
      progress.row++;
    }
    if (progress.delimiter !== null && progress.headerCells < 0 && problems.length === 0)
      problems.push(problem("NAP102", { source: source.name, line: 1, column: 1 }));
  } catch (error) {
    if (!(error instanceof NotText)) throw error;
    problems.push(error.problem);
  }
  return { sha256: hasher.finish(), delimiter: progress.delimiter ?? ",", problems };
}

/** How far a table was read. */
interface Progress {
  delimiter: string | null;
  /** -1 before the header. */
  headerCells: number;
  /** Whether the sink takes the records. */
  wanted: boolean;
  /** The last line and row that were read whole. */
  line: number;
  row: number;
}

/** Reads on behind the last line that was read, up to a slip in the quoting. */
async function readOn(
  source: Source,
  sink: TableSink,
  progress: Progress,
  problems: Problem[],
  onBytes: ((bytes: Uint8Array) => void) | undefined,
): Promise<Problem | null> {
  const chunks = decodeChunks(source, onBytes);
  let parser: ReturnType<typeof createParser> | null = null;
  let slip: Problem | null = null;
  const guarded = async (act: () => Promise<void> | undefined): Promise<void> => {
    try {
      if (slip === null) await act();
    } catch (error) {
      if (!isQuoteError(error)) throw error;
      slip = parser?.slip(error) ?? null;
    }
  };
  // To the end, whatever is found: the hash is that of the whole file.
  for await (const text of progress.line === 0
    ? withFirstLine(chunks)
    : withoutLines(chunks, progress.line)) {
    progress.delimiter ??= sniffDelimiter(text.toString("utf8"));
    parser ??= createParser(source.name, progress.delimiter, sink, progress, problems);
    await guarded(() => parser?.write(text));
    if (slip !== null && onBytes === undefined) break;
  }
  await guarded(() => parser?.end());
  return slip;
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
function createParser(
  source: string,
  delimiter: string,
  sink: TableSink,
  progress: Progress,
  problems: Problem[],
) {
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
    const row = ++progress.row;
    if (line !== progress.line) countedTwice += cells.join("").split("\r\n").length - 1;
    if (cells.length === 1 && cells[0] === "") return;
    if (progress.headerCells < 0 && saysDelimiter(cells.join(delimiter), delimiter)) {
      progress.row--;
      return;
    }
    if (progress.headerCells < 0) {
      progress.headerCells = cells.length;
      progress.wanted = sink.header(source, cells, line);
    } else if (progress.wanted) {
      const swallowed = line === progress.line ? null : swallowedRows(cells, progress.headerCells, delimiter);
      if (swallowed !== null) problems.push(swallowedProblem(source, swallowed, line, row));
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
    slip: (error: QuoteError): Problem =>
      quoteProblem(source, error, progress, before + Number(error.lines ?? 1) - countedTwice),
    write: (chunk: Buffer) => settle((done) => parser.write(chunk, done)),
    end: () => settle((done) => (parser.once("end", () => done()), parser.once("error", done), parser.end())),
  };
}

const swallowedProblem = (
  source: string,
  { index, rows }: SwallowedRows,
  line: number,
  row: number,
): Problem => problem("NAP116", { source, line, column: 1, row, index }, { lines: rows });

const breaksIn = (cells: readonly string[]): number => {
  let breaks = 0;
  for (const cell of cells)
    if (cell.includes("\n") || cell.includes("\r")) breaks += cell.split(/\r\n|\n|\r/).length - 1;
  return breaks;
};

interface QuoteError extends CsvError {
  readonly lines?: number;
  readonly column?: number | string;
}

const isQuoteError = (error: unknown): error is QuoteError =>
  error instanceof Error && /QUOTE|MAX_RECORD_SIZE/.test(String((error as { code?: unknown }).code));

/** At the cell in which the quote was opened; its record starts behind the last one that was read whole. */
function quoteProblem(source: string, error: QuoteError, last: Progress, line: number): Problem {
  const row = last.row + 1;
  const at = { source, line: last.line + 1, column: 1, row, index: Number(error.column ?? 0) };
  if (error.code === "CSV_QUOTE_NOT_CLOSED" || error.code === "CSV_MAX_RECORD_SIZE" || line > last.line + 1)
    return problem("NAP110", at, { row });
  const reason =
    error.code === "CSV_INVALID_CLOSING_QUOTE"
      ? "after the quote that closes a cell comes neither a delimiter nor the end of the row"
      : "it is in the middle of a cell that is not quoted";
  return problem("NAP115", at, { row, reason });
}
