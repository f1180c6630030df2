// Items and descriptions of columns → a sheet with a row for each item.
import type { CaptionLine, Sheet, SheetCell, SheetColumn, SheetRow } from "../../model/workbook.ts";

/** A column of a sheet, and what it shows of an item. */
export interface SheetColumnOf<T> extends SheetColumn {
  readonly cell: (item: T) => SheetCell;
}

/** Rows are made when they are asked for. @param weightOf of an item whose row heads a group, or sums up */
export const itemSheet = <T>(
  name: string,
  caption: readonly CaptionLine[],
  items: Iterable<T>,
  columns: readonly SheetColumnOf<T>[],
  weightOf: (item: T) => SheetRow["weight"] = () => undefined,
): Sheet => ({
  name,
  caption,
  columns: columns.map(({ cell: _cell, ...column }) => column),
  rows: {
    *[Symbol.iterator]() {
      for (const item of items)
        yield { cells: columns.map(({ cell }) => cell(item)), weight: weightOf(item) };
    },
  },
  filters: true,
});
