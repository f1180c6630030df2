// The first rows of a worksheet → the one that heads the table of ratings.
import type { SheetRow } from "./sheetRows.ts";

/** Says which column of a ratings table a header cell names, `null` for none. */
export type ColumnOf = (name: string) => string | null;

export interface Header extends SheetRow {
  readonly hasClause: boolean;
  /** How many of its cells name a column. */
  readonly known: number;
}

/** Titles, dates and remarks may stand above the header in so many rows, empty ones not counted. */
const mostTitles = 20;

/** The first row with a column of clauses; else with any column; else the first row. `null`: no row holds a thing. */
export async function findHeader(rows: AsyncIterable<SheetRow>, columnOf: ColumnOf): Promise<Header | null> {
  let [best, seen]: [Header | null, number] = [null, 0];
  for await (const { row, cells } of rows) {
    if (cells.every((cell) => cell.trim() === "")) continue;
    const columns = cells.map(columnOf).filter((column) => column !== null);
    const header = { row, cells, hasClause: columns.includes("clause"), known: columns.length };
    if (best === null || header.hasClause || (best.known === 0 && header.known > 0)) best = header;
    if (header.hasClause || ++seen > mostTitles) break;
  }
  return best;
}
