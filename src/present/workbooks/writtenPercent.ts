// A percent as it was written → the cell that shows it.
import type { SheetCell } from "../../model/workbook.ts";

/** What is not a plain number stays a text. */
export const writtenPercent = (written: string): SheetCell =>
  written === ""
    ? null
    : { kind: "percent", text: written.replace(/ ?%$/, "").replace(/^(\d+),(\d+)$/, "$1.$2") };
