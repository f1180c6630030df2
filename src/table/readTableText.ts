// The text of a delimited table → its header and records, one by one, its delimiter, and the problems of its quoting.
import { parse } from "csv-parse/browser/esm/sync";
import { problem, type Problem } from "../model/problem.ts";
import type { ReadOptions } from "../model/readOptions.ts";
import { csvOptions } from "./csvOptions.ts";
import { slipIn } from "./quoteSlip.ts";
import { createRecordTaker, type Progress } from "./recordTaker.ts";
import { sniffDelimiter } from "./sniffDelimiter.ts";
import { shortCells } from "./shortCells.ts";
import { createTableRows, type TableRows, type TableSink } from "./tableRows.ts";

export interface ReadTableText {
  readonly delimiter: string;
  readonly problems: readonly Problem[];
}

/** So many rows with stray quotes are skipped; a text with more is not the table that it seems. */
const mostStrays = 20;

/**
 * Reads comma, semicolon or tab separated text with any line breaks, as a file of it would be read. Records go to the
 * sink in their order.
 *
 * @param source the name by which places call the text
 * @example
 * const reader = createRatingReader({ keepTexts: false });
 * readTableText("ratings.csv", "Bənd;Status\n1.1;full\n", reader) // { delimiter: ";", problems: [] }
 * reader.finish().table.rows // 1
 * readTableText("empty.csv", "", reader).problems[0].code // "NAP102"
 */
export function readTableText(
  source: string,
  text: string,
  sink: TableSink,
  options: Pick<ReadOptions, "delimiter" | "header"> = {},
): ReadTableText {
  const plain = text.replace(/^\uFEFF/, "");
  const said = options.delimiter === "tab" ? "\t" : options.delimiter;
  const delimiter = said ?? sniffDelimiter(plain, sink.columnOf);
  const problems: Problem[] = [];
  const short = shortCells(sink);
  const rows = createTableRows(source, delimiter, short.sink, problems, options.header ?? null);
  const progress: Progress = { line: 0, row: 0, hasBegun: false };
  for (let strays = 1; ; strays++) {
    const slip = readOn(source, withoutLines(plain, progress.line), delimiter, rows, progress);
    rows.settle(slip === null ? "end" : "slip");
    if (slip === null) break;
    const isStray = slip.code === "NAP115";
    const goesOn = isStray && rows.isHeaded() && strays <= mostStrays;
    problems.push(
      slip.code === "NAP115" && !goesOn ? { ...slip, params: { ...slip.params, last: true } } : slip,
    );
    if (!goesOn) break;
    progress.line++;
    progress.row++;
  }
  if (!rows.isHeaded() && problems.length === 0)
    problems.push(problem("NAP102", { source, line: 1, column: 1 }));
  return { delimiter, problems: [...problems, ...short.problems()] };
}

/** Reads up to a slip in the quoting. */
function readOn(
  source: string,
  text: string,
  delimiter: string,
  rows: TableRows,
  progress: Progress,
): Problem | null {
  const { take, lineOf } = createRecordTaker(delimiter, rows, progress);
  try {
    parse(text, {
      ...csvOptions(delimiter),
      on_record: (cells: readonly string[], { lines }) => {
        take(cells, lines);
        return null;
      },
    });
    return null;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const isOpen = (error as { quoting?: boolean }).quoting === true;
    return slipIn(error, isOpen, { source, line: progress.line + 1, row: progress.row + 1 }, lineOf);
  }
}

const withoutLines = (text: string, count: number): string => {
  const breaks = /\r\n|\n|\r/g;
  for (let left = count; left > 0; left--) if (breaks.exec(text) === null) return "";
  return text.slice(breaks.lastIndex);
};
