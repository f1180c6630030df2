// A long table and the marks of a format → delimited text, safe to open in a spreadsheet.
// The build for browsers, which has all that it needs of Node in itself; the command line is built with the other one.
import { stringify } from "csv-stringify/browser/esm/sync";
import type { RecordTable } from "../present/document.ts";

export interface DelimitedOptions {
  readonly delimiter: string;
  /** The decimal mark of the columns that hold decimal numbers. */
  readonly decimal: "." | ",";
  readonly bom: boolean;
  readonly lineBreak: "\r\n" | "\n";
  /** What becomes of a text before it is written. */
  readonly clean: (text: string) => string;
}

/** The header and a line a record; cells are quoted if RFC 4180 asks for it, and `null` is an empty cell. */
export function renderDelimited(
  { columns, rows, decimals = [] }: RecordTable,
  { delimiter, decimal, bom, lineBreak, clean }: DelimitedOptions,
): string {
  const isDecimal = columns.map((column) => decimal === "," && decimals.includes(column));
  const cell = (value: string | number | null, index: number): string | null =>
    typeof value !== "string"
      ? value === null
        ? null
        : String(value)
      : isDecimal[index] === true
        ? value.replace(".", ",")
        : guarded(clean(value));
  return stringify([[...columns], ...rows.map((row) => row.map(cell))], {
    delimiter,
    bom,
    record_delimiter: lineBreak,
    // Any line break, and not only the one that ends a record.
    quoted_match: "\n",
  });
}

const number = /^[+-]?\d+(?:[.,]\d+)?(?:\/\d+)?$/;

/**
 * A text that a spreadsheet would read as a formula, behind an apostrophe; numbers stay numbers. Spaces in front
 * go, since they hide a formula only from a careless check.
 */
const guarded = (text: string): string =>
  /^\s*[=+\-@]/.test(text) && !number.test(text)
    ? `'${text.trimStart()}`
    : text.startsWith("\t")
      ? `'${text}`
      : text;
