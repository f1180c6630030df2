// The sheets of a file, and the one that is asked for → the sheet to read, or why none can be chosen.
import { problem, type Problem } from "../../model/problem.ts";
import { startOf } from "../../model/place.ts";
import { suggest } from "../../text/suggest.ts";
import { mostLikeHeader } from "../../table/mostLikeHeader.ts";
import type { ColumnOf } from "../../table/headerFinder.ts";
import { findHeader, type FoundHeader, type Header } from "./findHeader.ts";
import type { Sheet, SheetKind, SheetRow, WantedSheet } from "./sheet.ts";

export interface ChosenSheet {
  readonly sheet: Sheet;
  readonly header: Header;
  /** The rows that were looked at. */
  readonly seen: readonly SheetRow[];
  /** Of each sheet that was looked at, the row that is most like a header. */
  readonly headers: readonly { readonly sheet: string; readonly cells: readonly string[] }[];
  /** The other sheets that hold a table, which nobody sees. */
  readonly hidden: readonly string[];
  /** All of the file, in their order. */
  readonly sheets: readonly {
    readonly name: string;
    readonly isHidden: boolean;
    readonly isRead: boolean;
  }[];
}

interface Headed extends FoundHeader {
  readonly sheet: Sheet;
}

/** So many hidden sheets are looked at for a table. */
const mostHidden = 20;

/**
 * NAP102, NAP120, NAP121 or NAP130 where there is nothing to choose. Names are compared as Excel does, without capitals;
 * numbers count the sheets that people see.
 */
export async function chooseSheet(
  sheets: readonly Sheet[],
  wanted: WantedSheet,
  { file, kind }: { readonly file: string; readonly kind: SheetKind },
  columnOf: ColumnOf,
): Promise<ChosenSheet | Problem> {
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const named = wanted.sheet === null ? null : sheetNamed(sheets, visible, wanted.sheet);
  if (named === undefined) return unknownSheet(sheets, String(wanted.sheet), file, kind);
  const looked: Headed[] = [];
  const headed: (Headed & { readonly header: Header })[] = [];
  for (const sheet of named === null ? visible : [named]) {
    const found = await findHeader(sheet.rows(), columnOf, wanted.header);
    looked.push({ ...found, sheet });
    if (found.header !== null) headed.push({ ...found, header: found.header, sheet });
  }
  const tables = headed.filter(({ header }) => header.hasClause);
  if (tables.length > 1) {
    const names = tables.map(({ sheet }) => sheet.name);
    return problem("NAP120", startOf(file), { path: file, sheets: names, ...of(kind) });
  }
  // Without a table there is a header to fix: the one with the most known columns.
  const most = headed.reduce((best, { header }) => Math.max(best, header.known), 0);
  const chosen = tables[0] ?? headed.find(({ header }) => header.known === most);
  if (chosen === undefined) {
    const place = { ...startOf(file), ...(named === null ? {} : at(file, named.name)) };
    const found = looked.find(({ seen }) => seen.length > 0);
    return found === undefined || wanted.header === null
      ? problem("NAP102", place)
      : noHeader(wanted.header, found.seen, { ...startOf(file), ...at(file, found.sheet.name) }, columnOf);
  }
  const isUnsure = named === null && tables.length === 0;
  return {
    ...chosen,
    header: withLikeliest(chosen, wanted, columnOf),
    headers: looked.flatMap(({ sheet, seen }) => {
      const cells = mostLikeHeader(seen.map((row) => row.cells));
      return cells === null ? [] : [{ sheet: sheet.name, cells }];
    }),
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      isHidden: sheet.isHidden,
      isRead: sheet === chosen.sheet,
    })),
    hidden: isUnsure ? await hiddenTables(sheets, columnOf) : [],
  };
}

/** Where no row names a column, the one that is most like a header. */
function withLikeliest(
  { header, seen }: { header: Header; seen: readonly SheetRow[] },
  { header: said }: WantedSheet,
  columnOf: ColumnOf,
): Header {
  const isKnown = ({ cells }: SheetRow): boolean => cells.some((cell) => columnOf(cell) !== null);
  if (header.known > 0 || said !== null || seen.some(isKnown)) return header;
  const cells = mostLikeHeader(seen.map((row) => row.cells));
  const row = seen.find((own) => own.cells === cells);
  return row === undefined ? header : { ...row, hasClause: false, known: 0 };
}

async function hiddenTables(sheets: readonly Sheet[], columnOf: ColumnOf): Promise<string[]> {
  const names: string[] = [];
  for (const sheet of sheets.filter(({ isHidden }) => isHidden).slice(0, mostHidden)) {
    const { header } = await findHeader(sheet.rows(), columnOf);
    if (header?.hasClause === true) names.push(sheet.name);
  }
  return names;
}

function sheetNamed(
  sheets: readonly Sheet[],
  visible: readonly Sheet[],
  wanted: string | number,
): Sheet | undefined {
  if (typeof wanted === "number")
    return sheets.find(({ name }) => name === String(wanted)) ?? visible[wanted - 1];
  return (
    sheets.find(({ name }) => name === wanted) ??
    sheets.find(({ name }) => name.toLowerCase() === wanted.trim().toLowerCase())
  );
}

function unknownSheet(sheets: readonly Sheet[], wanted: string, file: string, kind: SheetKind): Problem {
  const known = sheets.map(({ name }) => name);
  const meant = suggest(wanted, known);
  return problem("NAP121", startOf(file), {
    sheet: wanted,
    known,
    ...(meant === null ? {} : { suggestion: meant }),
    ...of(kind),
  });
}

function noHeader(
  header: readonly number[],
  seen: readonly SheetRow[],
  place: { readonly source: string; readonly line: number; readonly column: number; readonly sheet?: string },
  columnOf: ColumnOf,
): Problem {
  const known = (cells: readonly string[]): boolean => cells.some((cell) => columnOf(cell) !== null);
  const likely =
    seen.find(({ cells }) => known(cells))?.cells ?? mostLikeHeader(seen.map(({ cells }) => cells));
  const row = seen.find(({ cells }) => cells === likely)?.row;
  return problem("NAP130", place, {
    reason: "no-header-there",
    header,
    last: seen.at(-1)?.row ?? 0,
    ...(row === undefined || likely === null
      ? {}
      : { row, found: likely.filter((cell) => cell.trim() !== "") }),
  });
}

const at = (file: string, sheet: string) => ({ source: `${file}!${sheet}`, sheet });

const of = (kind: SheetKind): { readonly what?: "table" } => (kind === "table" ? { what: "table" } : {});
