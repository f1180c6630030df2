// A large delimited file → its header and records, one by one, and the problems of its quoting.
import { append } from "../../model/append.ts";
import { problem, type Problem } from "../../model/problem.ts";
import type { ReadOptions } from "../../model/readOptions.ts";
import { decodeChunks } from "../text/decode.ts";
import { NotText } from "../text/notText.ts";
import { createHasher } from "../hash.ts";
import type { Source } from "../openSource.ts";
import { csvOptions, trimsCells } from "../../table/csvOptions.ts";
import { linesToSniff, sniffDelimiter } from "../../table/sniffDelimiter.ts";
import type { Progress } from "../../table/recordTaker.ts";
import { shortCells } from "../../table/shortCells.ts";
import { createTableParser, type TableParser } from "./tableParser.ts";
import { createTableRows, type TableRows, type TableSink } from "../../table/tableRows.ts";
import { withFirstLines } from "./withFirstLines.ts";
import { withoutLines } from "./withoutLines.ts";

/** What is said of a table; what is left out is found by looking. */
export type TableOptions = Pick<ReadOptions, "delimiter" | "header">;

export interface ReadTable {
  readonly sha256: string;
  readonly delimiter: string;
  readonly problems: readonly Problem[];
}

/** So many rows with stray quotes are skipped; a file with more is not the table that it seems to be. */
const mostStrays = 20;

/**
 * Reads comma, semicolon or tab separated text with any line breaks. Records go to the sink as they are read.
 *
 * Spaces beside a quote are rare, and a parser that looks out for them is slower by a tenth: it does so from the first
 * quote on that it cannot read otherwise. Spaces around cells without quotes are left for the sink.
 */
export async function readTableInParts(
  source: Source,
  given: TableSink,
  { delimiter, header }: TableOptions = {},
): Promise<ReadTable> {
  const { sink, problems: longCells } = shortCells(given);
  const hasher = createHasher();
  const problems: Problem[] = [];
  const reading: Reading = {
    delimiter: delimiter === undefined ? null : delimiter === "tab" ? "\t" : delimiter,
    header: header ?? null,
    rows: null,
    trims: false,
    line: 0,
    row: 0,
    hasBegun: false,
  };
  try {
    let slip = await readOn(source, sink, reading, problems, hasher.update);
    if (slip !== null && slip.code !== "NAP103" && trimsCells(reading.delimiter ?? ",")) {
      reading.trims = true;
      slip = await readOn(source, sink, reading, problems);
    }
    for (let strays = 1; ; strays++) {
      reading.rows?.settle(slip === null ? "end" : "slip");
      if (slip === null) break;
      const goesOn = slip.code === "NAP115" && reading.rows?.isHeaded() === true && strays <= mostStrays;
      problems.push(
        slip.code === "NAP115" && !goesOn ? { ...slip, params: { ...slip.params, last: true } } : slip,
      );
      if (!goesOn) break;
      reading.line++;
      reading.row++;
      slip = await readOn(source, sink, reading, problems);
    }
    if (reading.rows?.isHeaded() === false && problems.length === 0)
      problems.push(problem("NAP102", { source: source.name, line: 1, column: 1 }));
  } catch (error) {
    if (!(error instanceof NotText)) throw error;
    reading.rows?.settle("slip");
    problems.push(error.problem);
  }
  append(problems, longCells());
  return { sha256: hasher.finish(), delimiter: reading.delimiter ?? ",", problems };
}

/** How far a table was read, and what is known of it. */
interface Reading extends Progress {
  delimiter: string | null;
  readonly header: readonly number[] | null;
  rows: TableRows | null;
  /** Whether a quote may have spaces beside it. */
  trims: boolean;
}

/** Reads on behind the last line that was read, up to a slip in the quoting. */
async function readOn(
  source: Source,
  sink: TableSink,
  reading: Reading,
  problems: Problem[],
  onBytes?: (bytes: Uint8Array) => void,
): Promise<Problem | null> {
  const chunks = decodeChunks(source, onBytes);
  let parser: TableParser | null = null;
  let slip: Problem | null = null;
  // To the end, whatever is found: the hash is that of the whole file.
  for await (const text of reading.line === 0
    ? withFirstLines(chunks, linesToSniff)
    : withoutLines(chunks, reading.line)) {
    reading.delimiter ??= sniffDelimiter(text.toString("utf8"), sink.columnOf);
    reading.rows ??= createTableRows(source.name, reading.delimiter, sink, problems, reading.header);
    parser ??= createTableParser(
      source.name,
      csvOptions(reading.delimiter, reading.trims),
      reading.rows,
      reading,
    );
    slip ??= await parser.write(text);
    if (slip !== null && onBytes === undefined) break;
  }
  return slip ?? (await parser?.end()) ?? null;
}
