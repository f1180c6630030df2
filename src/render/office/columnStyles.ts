// The columns of a table and its rows → the style of each column, and of the cells that have another.
import type { CellStyle } from "hucre";
import type { SheetColumn, SheetRow } from "../../model/workbook.ts";
import { cellStyle } from "./cellStyle.ts";
import { usualCode, type WrittenCell } from "./writtenCell.ts";

/** Rows whose cells are known. */
export interface FoundRow {
  readonly cells: readonly WrittenCell[];
  readonly weight: SheetRow["weight"];
}

export interface ColumnStyles {
  /** What the column has as a whole, and each cell that says nothing else. */
  readonly usual: CellStyle;
  /** The same object for the same look: there are few styles and many cells. */
  readonly of: (cell: WrittenCell, weight: SheetRow["weight"]) => CellStyle;
}

/**
 * A column has the format that most of its cells have, so that few cells need a style of their own. A column in which people
 * write has the format that it asks for.
 */
export const columnStyles = (
  columns: readonly SheetColumn[],
  rows: readonly FoundRow[],
  isTable: boolean,
): ColumnStyles[] =>
  columns.map((column, at) => {
    const known = new Map<string, CellStyle>();
    const made = (code: string, look: WrittenCell["look"], weight: SheetRow["weight"]): CellStyle =>
      cellStyle({
        code,
        ...shapeOf(code === usualCode.text, column.format),
        look,
        weight,
        ...(column.unlocked === true ? { unlocked: true } : {}),
        ruled: isTable,
      });
    const asked = usualCode[column.format];
    const common = column.unlocked === true ? asked : mostCommon(rows, at, asked);
    const usual = made(common, undefined, undefined);
    return {
      usual,
      of({ code, look, value }, weight) {
        const own = code ?? (value === null ? common : asked);
        if (look === undefined && weight === undefined && own === common) return usual;
        const key = look === undefined && weight === undefined ? own : `${own}\n${look}\n${weight}`;
        const style = known.get(key) ?? made(own, look, weight);
        known.set(key, style);
        return style;
      },
    };
  });

/** Of numbers and texts; empty cells take any. */
function mostCommon(rows: readonly FoundRow[], at: number, asked: string): string {
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    const cell = cells[at];
    if (cell === undefined || cell.value === null) continue;
    const code = cell.code ?? asked;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  let best = asked;
  for (const [code, count] of counts) if (count > (counts.get(best) ?? 0)) best = code;
  return best;
}

/** Texts are broken and begin at the left; in a column of numbers a word stands where they do. */
const shapeOf = (
  isText: boolean,
  format: SheetColumn["format"],
): { wraps?: boolean; align: "left" | "right" } =>
  isText ? { wraps: true, align: format === "text" ? "left" : "right" } : { align: "right" };
