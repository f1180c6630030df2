// The rows of a table, one by one → the same, with the text of a cell that is merged downwards in each of its rows.
import type { SheetRow, ShownNumber } from "./sheet.ts";

interface OpenCell {
  readonly text: string;
  readonly shown: ShownNumber | undefined;
  readonly last: number;
}

/**
 * A cell that is merged sideways keeps its text in its first column. A row that has nothing of its own is not made
 * one by what covers it.
 */
export function createSpreader(): (row: SheetRow) => SheetRow {
  const open = new Map<number, OpenCell>();
  return (row) => {
    if (open.size === 0 && row.spans === undefined) return row;
    let cells: string[] | null = null;
    let shown: Map<number, ShownNumber> | null = null;
    for (const [column, { text, shown: seen, last }] of open) {
      if (last < row.row) open.delete(column);
      else if ((row.cells[column] ?? "") === "") {
        cells ??= [...row.cells];
        while (cells.length <= column) cells.push("");
        cells[column] = text;
        if (seen !== undefined) (shown ??= new Map(row.shown)).set(column, seen);
      }
    }
    for (const [column, { rows }] of row.spans ?? []) {
      const text = row.cells[column] ?? "";
      if (rows > 1 && text !== "")
        open.set(column, { text, shown: row.shown?.get(column), last: row.row + rows - 1 });
    }
    return cells === null ? row : { ...row, cells, ...(shown === null ? {} : { shown }) };
  };
}
