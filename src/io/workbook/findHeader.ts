// The first rows of a worksheet → the one that heads the table of ratings.
import { createHeaderFinder, type ColumnOf, type HeaderRank } from "../../table/headerFinder.ts";
import type { SheetRow } from "./sheetRows.ts";

export type Header = SheetRow & HeaderRank;

/** `null`: no row holds a thing. */
export async function findHeader(rows: AsyncIterable<SheetRow>, columnOf: ColumnOf): Promise<Header | null> {
  const finder = createHeaderFinder<SheetRow>(columnOf);
  for await (const row of rows) if (finder.take(row)) break;
  return finder.best();
}
