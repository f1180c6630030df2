// A long table and the marks of a format → delimited text, safe to open in a spreadsheet.
// The build for browsers, which has all that it needs of Node in itself; the command line is built with the other one.
import { stringify } from "csv-stringify/browser/esm/sync";
import type { RecordCells, RecordTable } from "../present/document.ts";
import { oncePerFew } from "../present/oncePerFew.ts";

export interface DelimitedOptions {
  readonly delimiter: string;
  /** The decimal mark of the columns that hold decimal numbers. */
  readonly decimal: "." | ",";
  readonly bom: boolean;
  readonly lineBreak: "\r\n" | "\n";
  /** What becomes of a text before it is written. */
  readonly clean: (text: string) => string;
}

/** So many records are put together at once: of a long table no more is held. */
const recordsAtOnce = 500;

/** The header and a line a record; cells are quoted if RFC 4180 asks for it, and `null` is an empty cell. */
export function* renderDelimited(
  { columns, rows, decimals = [] }: RecordTable,
  { delimiter, decimal, bom, lineBreak, clean }: DelimitedOptions,
): Generator<string> {
  const isDecimal = columns.map((column) => decimal === "," && decimals.includes(column));
  // Most cells of a long table are the same few.
  const written = oncePerFew((text: string) => guarded(clean(text)));
  const cell = (value: string | number | null, index: number): string | null =>
    typeof value !== "string"
      ? value === null
        ? null
        : String(value)
      : isDecimal[index] === true
        ? value.replace(".", ",")
        : written(value);
  let records: RecordCells[] = [columns];
  let isFirst = true;
  const text = (): string =>
    stringify(records, {
      delimiter,
      bom: bom && isFirst,
      record_delimiter: lineBreak,
      // Any line break, and not only the one that ends a record.
      quoted_match: "\n",
    });
  for (const row of rows) {
    records.push(row.map(cell));
    if (records.length < recordsAtOnce) continue;
    yield text();
    [records, isFirst] = [[], false];
  }
  if (records.length > 0) yield text();
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
