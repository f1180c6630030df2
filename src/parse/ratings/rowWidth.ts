// Rows of a table, one by one → each in the width of the header, where only empty cells at its end make a difference.
import { isBlank } from "./rowCells.ts";

export interface RowWidth {
  /** The row as it is to be read; as it is where it is of another width. */
  readonly fit: (cells: readonly string[], line: number, row: number) => readonly string[];
  /** Rows that were taken to end with a separator too many, until one came that does not: any of them may be shifted. */
  readonly doubtful: () => readonly { readonly line: number; readonly row: number; readonly found: number }[];
}

/** So many rows are remembered; a table of more that all end alike is of one kind. */
const mostRemembered = 1000;

/**
 * Some programs end each row with a separator. A single row that has one empty cell too many is rather one in which a text has the
 * separator; so only a table of which all rows have it, from the first on, is read so.
 */
export function createRowWidth(header: readonly string[]): RowWidth {
  let endsAlike: boolean | null = null;
  let taken: { line: number; row: number; found: number }[] = [];
  return {
    fit(cells, line, row) {
      if (cells.length === header.length) {
        if (endsAlike !== false && !isBlank(cells)) endsAlike = false;
        return cells;
      }
      if (cells.length < header.length) {
        const missing = header.slice(cells.length);
        return isBlank(missing) ? [...cells, ...missing.map(() => "")] : cells;
      }
      if (endsAlike === false || !isBlank(cells.slice(header.length)) || isBlank(cells)) return cells;
      endsAlike = true;
      if (taken.length < mostRemembered) taken.push({ line, row, found: cells.length });
      return cells.slice(0, header.length);
    },
    doubtful() {
      if (endsAlike !== false) return [];
      const found = taken;
      taken = [];
      return found;
    },
  };
}
