// An error of the CSV parser → the problem with the quoting of the row that it could not read.
import type { CsvError } from "csv-parse";
import { problem, type Problem } from "../model/problem.ts";
import { longestRow } from "./longestRow.ts";

interface QuoteError extends CsvError {
  readonly lines?: number;
  readonly column?: number | string;
}

const isQuoteError = (error: Error): error is QuoteError =>
  /QUOTE|MAX_RECORD_SIZE/.test(String((error as { code?: unknown }).code));

/**
 * At the cell in which the quote was opened. Throws any other error.
 *
 * @param isOpen whether the parser was within quotes
 * @param start of the row, which stands behind the last one that was read whole
 * @param lineOf the line of the file for a line as the parser counts it
 */
export function slipIn(
  error: Error,
  isOpen: boolean,
  { source, line, row }: { readonly source: string; readonly line: number; readonly row: number },
  lineOf: (counted: number) => number,
): Problem {
  if (!isQuoteError(error)) throw error;
  const isTooLong = error.code === "CSV_MAX_RECORD_SIZE";
  if (isTooLong && !isOpen) {
    const params = { found: "long-row", row, megabytes: longestRow / 1e6 } as const;
    return problem("NAP103", { source, line, column: 1, row, index: 0 }, params);
  }
  const at = { source, line, column: 1, row, index: Number(error.column ?? 0) };
  if (error.code === "CSV_QUOTE_NOT_CLOSED" || isTooLong || lineOf(Number(error.lines ?? 1)) > line)
    return problem("NAP110", at, { row });
  const reason = error.code === "CSV_INVALID_CLOSING_QUOTE" ? "behind-closing-quote" : "inside-cell";
  return problem("NAP115", at, { row, reason });
}
