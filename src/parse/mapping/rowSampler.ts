// What takes a table, row by row → the same, and the first rows as they stood in the file.
import type { RatingColumn } from "../../model/ratingTable.ts";
import type { TableMapping } from "../../model/tableMapping.ts";
import type { WrittenRow, WrittenTable } from "../../model/writtenTable.ts";
import type { CellPlace } from "../ratings/cellPlace.ts";

/** What takes a table: a reader of ratings, or a mapped table before one. */
interface Taker {
  readonly columnOf: (name: string) => string | null;
  readonly header: (
    source: string,
    cells: readonly string[],
    line: number,
    row: number,
    place?: CellPlace,
  ) => boolean;
  readonly record: (cells: readonly string[], line: number, row: number) => void;
}

/**
 * Empty rows are not among those that are kept.
 *
 * @param most how many rows are kept
 * @example
 * const { taker, written } = createRowSampler(createRatingReader({ keepTexts: false }), null, 1);
 * taker.header("r.csv", ["clause", "status"], 1, 1);
 * taker.record(["1.1", "full"], 2, 2);
 * written()[0].rows // [{ cells: ["1.1", "full"], line: 2, row: 2 }]
 */
export function createRowSampler<T extends Taker>(
  taker: T,
  mapping: TableMapping | null,
  most: number,
): { readonly taker: T; readonly written: () => readonly WrittenTable[] } {
  const tables: (WrittenTable & { readonly rows: WrittenRow[] })[] = [];
  return {
    taker: {
      ...taker,
      header(source: string, cells: readonly string[], line: number, row: number, place?: CellPlace) {
        const columns = cells.map((cell) =>
          mapping === null ? (taker.columnOf(cell) as RatingColumn | null) : null,
        );
        tables.push({ source, header: cells, columns, mapping, rows: [] });
        return taker.header(source, cells, line, row, place);
      },
      record(cells: readonly string[], line: number, row: number) {
        const rows = tables.at(-1)?.rows;
        if (rows !== undefined && rows.length < most && cells.some((cell) => cell.trim() !== ""))
          rows.push({ cells, line, row });
        taker.record(cells, line, row);
      },
    },
    written: () => tables,
  };
}
