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

/**
 * The header and a line a record; cells are quoted if RFC 4180 asks for it, and `null` is an empty cell.
 *
 * How a cell is quoted is the library's word. It is asked for those alone that hold something to be quoted: asked for each
 * record, it takes longer than all else that `nap score` does with a table of fifty thousand clauses.
 */
export function* renderDelimited(
  { columns, rows, decimals = [] }: RecordTable,
  { delimiter, decimal, bom, lineBreak, clean }: DelimitedOptions,
): Generator<string> {
  const quoted = (text: string): string =>
    text.includes(delimiter) || /["\r\n]/.test(text)
      ? stringify([[text]], { quoted: true, eof: false })
      : text;
  // Most cells of a long table are the same few.
  const written = columns.map((column) =>
    decimal === "," && decimals.includes(column)
      ? (text: string) => quoted(text.replace(".", ","))
      : oncePerFew((text: string) => quoted(guarded(clean(text)))),
  );
  const lineOf = (cells: RecordCells): string => {
    let line = "";
    for (let at = 0; at < written.length; at++) {
      const cell = cells[at] ?? null;
      if (at > 0) line += delimiter;
      if (cell !== null) line += typeof cell === "string" ? (written[at]?.(cell) ?? "") : String(cell);
    }
    return line + lineBreak;
  };
  let text = `${bom ? "\ufeff" : ""}${columns.map((column) => quoted(guarded(clean(column)))).join(delimiter)}${lineBreak}`;
  let count = 1;
  for (const row of rows) {
    text += lineOf(row);
    if (++count < recordsAtOnce) continue;
    yield text;
    [text, count] = ["", 0];
  }
  if (count > 0) yield text;
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
