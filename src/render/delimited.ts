// A long table and the marks of a format → delimited text, safe to open in a spreadsheet.
// The build for browsers, which has all that it needs of Node in itself; the command line is built with the other one.
import { stringify } from "csv-stringify/browser/esm/sync";
import type { LikeRecord, RecordCells, RecordTable } from "../present/document.ts";
import { oncePerFew } from "../present/oncePerFew.ts";
import { withoutFormula } from "../text/withoutFormula.ts";

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
  { columns, rows, own = [], decimals = [] }: RecordTable,
  { delimiter, decimal, bom, lineBreak, clean }: DelimitedOptions,
): Generator<string> {
  const quoted = (text: string): string =>
    text.includes(delimiter) || /["\r\n]/.test(text)
      ? stringify([[text]], { quoted: true, eof: false })
      : text;
  const textOf = (text: string): string => (plainId.test(text) ? text : quoted(withoutFormula(clean(text))));
  // Most cells of a long table are the same few.
  const written = columns.map((column) =>
    decimal === "," && decimals.includes(column)
      ? (text: string) => quoted(text.replace(".", ","))
      : oncePerFew(textOf),
  );
  const cellText = (cells: RecordCells, at: number, column = at): string => {
    const cell = cells[at] ?? null;
    return typeof cell === "string" ? (written[column]?.(cell) ?? "") : cell === null ? "" : String(cell);
  };
  const joined = (cells: RecordCells, from: number, to: number): string => {
    let line = "";
    for (let at = from; at < to; at++) line += (at > 0 ? delimiter : "") + cellText(cells, at);
    return line;
  };
  const lineOf = (cells: RecordCells): string => joined(cells, 0, columns.length) + lineBreak;
  const places = own.map((column) => columns.indexOf(column));
  /** What stands in front of each cell of a record's own, and behind the last. */
  const between = oncePerFew((like: RecordCells) => [
    ...places.map(
      (place, index) => joined(like, (places[index - 1] ?? -1) + 1, place) + (place > 0 ? delimiter : ""),
    ),
    joined(like, (places.at(-1) ?? -1) + 1, columns.length) + lineBreak,
  ]);
  const likeLine = (record: LikeRecord): string => {
    const texts = between(record.like);
    let line = "";
    for (let at = 0; at < places.length; at++)
      line += (texts[at] ?? "") + cellText(record.own, at, places[at]);
    return line + (texts[places.length] ?? "");
  };
  let text = `${bom ? "\ufeff" : ""}${columns.map((column) => quoted(withoutFormula(clean(column)))).join(delimiter)}${lineBreak}`;
  let count = 1;
  for (const row of rows) {
    text += "like" in row ? likeLine(row) : lineOf(row);
    if (++count < recordsAtOnce) continue;
    yield text;
    [text, count] = ["", 0];
  }
  if (count > 0) yield text;
}

/** Nearly every id: it has nothing to quote, to guard or to clean. */
const plainId = /^[\w.]*$/;
