// The worksheets of a workbook, and the one that is asked for → the sheet to read, or why none can be chosen.
import { problem, type Problem } from "../../model/problem.ts";
import { startOf } from "../../model/place.ts";
import { suggest } from "../../text/suggest.ts";
import type { ColumnOf } from "../../table/headerFinder.ts";
import { findHeader, type Header } from "./findHeader.ts";
import type { Worksheet } from "./openWorkbook.ts";

export interface ChosenSheet {
  readonly sheet: Worksheet;
  readonly header: Header;
}

/** NAP102, NAP120 or NAP121 where there is nothing to choose. Names are compared as Excel does, without capitals. */
export async function chooseSheet(
  sheets: readonly Worksheet[],
  wanted: string | null,
  file: string,
  columnOf: ColumnOf,
): Promise<ChosenSheet | Problem> {
  const named = sheets.find(({ name }) => name === wanted) ?? sheets.find(({ name }) => isSame(name, wanted));
  if (wanted !== null && named === undefined) {
    const names = sheets.map(({ name }) => name);
    const meant = suggest(wanted, names);
    const params = { sheet: wanted, known: names };
    return problem("NAP121", startOf(file), meant === null ? params : { ...params, suggestion: meant });
  }
  const headed: ChosenSheet[] = [];
  for (const sheet of named === undefined ? sheets.filter(({ isHidden }) => !isHidden) : [named]) {
    const header = await findHeader(sheet.rows(), columnOf);
    if (header !== null) headed.push({ sheet, header });
  }
  const tables = headed.filter(({ header }) => header.hasClause);
  if (tables.length > 1)
    return problem("NAP120", startOf(file), { path: file, sheets: tables.map(({ sheet }) => sheet.name) });
  // Without a table there is a header to fix: the one with the most known columns.
  const most = headed.reduce((best, { header }) => Math.max(best, header.known), 0);
  const chosen = tables[0] ?? headed.find(({ header }) => header.known === most);
  if (chosen !== undefined) return chosen;
  const source = named === undefined ? file : `${file}!${named.name}`;
  return problem("NAP102", { ...startOf(source), ...(named === undefined ? {} : { sheet: named.name }) });
}

const isSame = (name: string, wanted: string | null): boolean =>
  name.toLowerCase() === wanted?.trim().toLowerCase();
