// A sheet → the tables of answers in it, one under another where somebody put several forms together.
import type { ReturnedRow, ReturnedSheet } from "../../model/returned.ts";
import { answerTable, type AnswerTable } from "./answerTable.ts";
import { captionOf, type FormCaption } from "./formCaptions.ts";
import type { FormWords } from "./formWords.ts";

/** A table, and whom it says above its header that it asks. */
export interface CaptionedTable extends AnswerTable {
  readonly caption: FormCaption | null;
}

/** A header that only stands again, with no other caption above it, begins no table. @param file the name that problems show */
export function answerTables(file: string, sheet: ReturnedSheet, words: FormWords): CaptionedTable[] {
  const first = answerTable(file, sheet, words);
  if (first === null) return [];
  const begin = sheet.rows.length - first.rows.length;
  const above = captionOf(sheet.rows.slice(0, begin), words);
  if (first.isCsv) return [{ ...first, caption: null }];
  const starts = [{ row: 0, caption: above }, ...laterStarts(sheet.rows, begin, words)];
  if (starts.length === 1) return [{ ...first, caption: above }];
  return starts.flatMap(({ row, caption }, place) => {
    const rows = sheet.rows.slice(row, starts[place + 1]?.row);
    const table = answerTable(file, { ...sheet, rows }, words);
    return table === null ? [] : [{ ...table, sheet, caption }];
  });
}

/** From the caption of a form on, or from a header that is another than the one above. */
function laterStarts(
  rows: readonly ReturnedRow[],
  begin: number,
  words: FormWords,
): { readonly row: number; readonly caption: FormCaption | null }[] {
  const clauses = new Set(words.shown.map(({ clause }) => clause));
  const found: { readonly row: number; readonly caption: FormCaption | null }[] = [];
  let header = rows[begin - 1];
  for (let place = begin; place < rows.length; place++) {
    const own = rows[place];
    if (own === undefined || !own.cells.some((cell) => clauses.has(cell.trim()))) continue;
    let top = place;
    while (top > begin && filledIn(rows[top - 1]) < 2) top--;
    const block = rows.slice(top, place);
    const caption = captionOf(block, words);
    if (caption !== null)
      // The line above says which plan it is of.
      found.push({
        row: top + Math.max(0, caption.line - (filledIn(block[caption.line - 1]) === 1 ? 1 : 0)),
        caption,
      });
    else if (!isSame(own, header)) found.push({ row: place, caption: null });
    header = own;
  }
  return found;
}

const filledIn = (row: ReturnedRow | undefined): number =>
  row?.cells.filter((cell) => cell.trim() !== "").length ?? 0;

const isSame = (row: ReturnedRow, other: ReturnedRow | undefined): boolean =>
  Array.from({ length: Math.max(row.cells.length, other?.cells.length ?? 0) }).every(
    (_, place) => (row.cells[place] ?? "").trim() === (other?.cells[place] ?? "").trim(),
  );
