// The sheets of a workbook → their rows, with what people see in them and the kinds of their cells.
import type { ReturnedRow, ReturnedSheet } from "../../model/returned.ts";
import { createSpreader } from "../sheets/spreadDown.ts";
import type { Sheet, SheetRow } from "../sheets/sheet.ts";
import { BrokenWorkbook } from "../workbook/brokenWorkbook.ts";

/** A form has as many rows as a body has clauses; so many cells are no form. */
const mostCells = 2_000_000;

const none: ReadonlySet<number> = new Set();

/** Throws `BrokenWorkbook`. */
export async function returnedSheets(sheets: readonly Sheet[]): Promise<ReturnedSheet[]> {
  const found: ReturnedSheet[] = [];
  let cells = 0;
  for (const { name, isHidden, rows } of sheets) {
    const own: ReturnedRow[] = [];
    const spread = createSpreader();
    for await (const read of rows("kinds")) {
      cells += read.cells.length;
      if (cells > mostCells) throw new BrokenWorkbook({ reason: "too-many-cells", most: mostCells });
      own.push(returnedRow(read, spread(read)));
    }
    found.push({ name, isHidden, rows: own });
  }
  return found;
}

function returnedRow(own: SheetRow, spread: SheetRow): ReturnedRow {
  const cells = [...spread.cells];
  // A number is what people see of it, where they see all of it: 1.10, and not 1.1.
  for (const [index, { text, isRounded }] of spread.shown ?? []) if (!isRounded) cells[index] = text;
  const merged = spread === own ? none : mergedIn(own, cells);
  return {
    row: own.row,
    line: own.row,
    cells,
    numbers: own.kinds?.numbers ?? none,
    formulas: own.kinds?.formulas ?? none,
    merged,
    isHidden: own.hidden !== undefined,
  };
}

const mergedIn = (own: SheetRow, cells: readonly string[]): ReadonlySet<number> =>
  new Set([...cells.keys()].filter((index) => cells[index] !== "" && (own.cells[index] ?? "") === ""));
