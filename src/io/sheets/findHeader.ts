// The first rows of a sheet → the one that heads the table of ratings, or the rows that are said to.
import { createHeaderFinder, mostTitles, type ColumnOf, type HeaderRank } from "../../table/headerFinder.ts";
import { joinHeader } from "./joinHeader.ts";
import type { SheetRow } from "./sheet.ts";

export type Header = SheetRow & HeaderRank;

/** The header, `null` where there is none, and the rows around it that were looked at. */
export interface FoundHeader {
  readonly header: Header | null;
  readonly seen: readonly SheetRow[];
}

/** Without `wanted`, no header means that no row holds a thing; with it, that one of these rows does not. */
export async function findHeader(
  rows: AsyncIterable<SheetRow>,
  columnOf: ColumnOf,
  wanted: readonly number[] | null = null,
): Promise<FoundHeader> {
  const seen: SheetRow[] = [];
  if (wanted !== null) return headerAt(rows, columnOf, wanted);
  const finder = createHeaderFinder<SheetRow>(columnOf);
  for await (const row of rows) {
    seen.push(row);
    if (finder.take(row)) break;
  }
  return { header: finder.best(), seen };
}

async function headerAt(
  rows: AsyncIterable<SheetRow>,
  columnOf: ColumnOf,
  wanted: readonly number[],
): Promise<FoundHeader> {
  const last = wanted.reduce((most, row) => Math.max(most, row), 0);
  const seen: SheetRow[] = [];
  const own: SheetRow[] = [];
  for await (const row of rows) {
    if (seen.length <= mostTitles) seen.push(row);
    if (wanted.includes(row.row)) own.push(row);
    if (row.row > last || (row.row === last && seen.length > mostTitles)) break;
  }
  const [first, second] = own;
  const lower = own.find(({ row }) => row === last);
  if (first === undefined || lower === undefined) return { header: null, seen };
  const cells = second === undefined ? first.cells : joinHeader(first, second);
  const known = cells.map(columnOf).filter((column) => column !== null);
  return { header: { row: last, cells, hasClause: known.includes("clause"), known: known.length }, seen };
}
