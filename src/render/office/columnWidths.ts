// The columns of a sheet and the texts in them → how many letters fit in each.
import type { SheetColumn } from "../../model/workbook.ts";

/** Longer texts are broken. */
const usualWidest = 48;

const [narrowest, beside] = [7, 2];

/** @param longest of each column, the letters of its longest line */
export const columnWidths = (columns: readonly SheetColumn[], longest: readonly number[]): number[] =>
  columns.map(({ title, width, widest = usualWidest }, at) => {
    if (width !== undefined) return width;
    const word = title.split(/\s/).reduce((most, { length }) => Math.max(most, length), 0);
    // The arrow of a filter stands beside the title.
    return Math.max(
      narrowest,
      Math.min(widest, longest[at] ?? 0) + beside,
      Math.min(widest, word) + beside + 2,
    );
  });
