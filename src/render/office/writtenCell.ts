// A cell of a sheet → the value that is written, and the format that shows it.
import { serialDay } from "../../model/serialDay.ts";
import type { CellFormat, CellLook, SheetCell } from "../../model/workbook.ts";
import { writtenText } from "./writtenText.ts";

/** `code` is the format of a number; `null` that of the column. */
export interface WrittenCell {
  readonly value: string | number | null;
  readonly code: string | null;
  readonly look: CellLook | undefined;
}

/** What the cells of a column have that say nothing else. */
export const usualCode: Readonly<Record<CellFormat, string>> = {
  // Nothing that a person edits in such a cell becomes a formula, a number or a date.
  text: "@",
  count: "0",
  number: "General",
  percent: "0.00%",
  date: "yyyy-mm-dd",
};

export function writtenCell(cell: SheetCell): WrittenCell {
  if (cell === null) return { value: null, code: null, look: undefined };
  if (typeof cell === "string") return ofText(cell, undefined);
  if (typeof cell === "number")
    return Number.isSafeInteger(cell)
      ? { value: cell, code: usualCode.count, look: undefined }
      : ofText(`${cell}`, undefined);
  const { look } = cell;
  if (cell.kind === "text") return ofText(cell.text, look);
  if (cell.kind === "date") {
    const serial = serialDay(cell.day);
    return serial === null ? ofText(cell.day, look) : { value: serial, code: usualCode.date, look };
  }
  const [, sign = "", whole = "", decimals = ""] = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(cell.text) ?? [];
  // A spreadsheet has fifteen digits of a number; what has more stays as it is written.
  if (whole === "" || `${whole}${decimals}`.replace(/^0+/, "").length > 15) return ofText(cell.text, look);
  const zeros = decimals === "" ? "0" : `0.${"0".repeat(decimals.length)}`;
  if (cell.kind === "percent") {
    const digits = `${whole.padStart(3, "0")}`;
    const value = Number(`${sign}${digits.slice(0, -2)}.${digits.slice(-2)}${decimals}`);
    return { value, code: `${zeros}%`, look };
  }
  const code = cell.kind === "change" ? `+${zeros};-${zeros};${zeros}` : zeros;
  return { value: Number(`${sign}${whole}.${decimals}`), code, look };
}

const ofText = (text: string, look: CellLook | undefined): WrittenCell => ({
  value: writtenText(text),
  code: usualCode.text,
  look,
});
