// The header cells of a ratings table → which cell carries which column, and what is wrong with them.
import { fold } from "../model/fold.ts";
import type { Place } from "../model/place.ts";
import { problem, type Problem } from "../model/problem.ts";
import { ratingColumns, type RatingColumn } from "../model/ratingTable.ts";
import { suggester } from "../model/suggest.ts";

/** The names by which a column is known, in English and Azerbaijani; the first is its own. */
export const columnNames: Readonly<Record<RatingColumn, readonly string[]>> = {
  clause: ["clause", "clause id", "bənd", "bəndin nömrəsi"],
  activity: ["activity", "tədbir", "fəaliyyət"],
  body: ["body", "institution", "agency", "qurum", "icraçı qurum", "icraçı"],
  rater: ["rater", "assessor", "qiymətləndirən", "ekspert"],
  status: ["status", "vəziyyət", "icra vəziyyəti"],
  percent: ["percent", "%", "faiz", "icra faizi"],
  value: ["value", "dəyər", "göstərici"],
  evidence: ["evidence", "sübut"],
  note: ["note", "qeyd"],
};

const byName = new Map(
  ratingColumns.flatMap((column) => columnNames[column].map((name) => [fold(name), column] as const)),
);

/** The column that a header cell names; `null` for none. */
export const columnOf = (name: string): RatingColumn | null => byName.get(fold(name)) ?? null;

/** Column → index of its cell. */
export interface RatingHeader {
  readonly cells: number;
  readonly index: Readonly<Partial<Record<RatingColumn, number>>>;
  /** Columns that are there under a name that nobody knows, or twice. */
  readonly unread: ReadonlySet<RatingColumn>;
}

/** `header` is `null` where a column is missing without which the table says something else. */
export function readHeader(
  cells: readonly string[],
  placeOf: (index: number) => Place,
): { header: RatingHeader | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const index: Partial<Record<RatingColumn, number>> = {};
  const unknown: number[] = [];
  const unread = new Set<RatingColumn>();
  for (const [position, cell] of cells.entries()) {
    const column = byName.get(fold(cell));
    const first = column === undefined ? undefined : index[column];
    if (fold(cell) === "") continue;
    if (column === undefined) unknown.push(position);
    else if (first === undefined) index[column] = position;
    else {
      problems.push(problem("NAP113", placeOf(position), { column, first: first + 1, second: position + 1 }));
      unread.add(column);
    }
  }
  const missing = missingColumn(index);
  for (const column of unread) delete index[column];
  const misspelt = missing === null ? null : misspeltAs(missing, unknown, cells);
  if (missing !== null) {
    const { names, suggestion, position } = {
      position: 0,
      suggestion: null,
      ...misspelt,
      names: namesOf(missing),
    };
    problems.push(
      problem("NAP111", placeOf(position), {
        column: missing,
        names,
        found: cells.map((cell) => cell.trim()),
        ...(suggestion === null ? {} : { suggestion }),
      }),
    );
    const meant = columnOf(suggestion ?? "");
    if (meant !== null) unread.add(meant);
  }
  const others = unknownColumns(
    unknown.filter((position) => position !== misspelt?.position),
    cells,
    index,
    placeOf,
  );
  for (const { found, meant } of others) {
    // Any that is like no column may be the missing one.
    if (missing === null || misspelt !== null || meant !== null) problems.push(found);
    if (meant !== null && index[meant] === undefined) unread.add(meant);
  }
  const isReadable = missing === null || misspelt !== null;
  return { header: isReadable ? { cells: cells.length, index, unread } : null, problems };
}

const missingColumn = (index: Partial<Record<RatingColumn, number>>): RatingColumn | null =>
  index.clause === undefined
    ? "clause"
    : index.status === undefined && index.percent === undefined && index.value === undefined
      ? "status"
      : null;

const namesOf = (missing: RatingColumn): string[] =>
  (missing === "status" ? (["status", "percent", "value"] as const) : [missing]).flatMap(
    (column) => columnNames[column],
  );

/** The cell that is probably the missing column, and the name that it should have. */
function misspeltAs(
  missing: RatingColumn,
  unknown: readonly number[],
  cells: readonly string[],
): { readonly position: number; readonly suggestion: string } | null {
  const meant = suggester(namesOf(missing));
  for (const position of unknown) {
    const suggestion = meant(cells[position] ?? "");
    if (suggestion !== null) return { position, suggestion };
  }
  return null;
}

/** Columns that say what a row rates, and how: without them a table says something else. */
const deciding: ReadonlySet<RatingColumn> = new Set<RatingColumn>([
  "activity",
  "body",
  "rater",
  "status",
  "percent",
  "value",
]);

/** A table with more columns that nobody knows is not a ratings table, and the rest are told at once. */
const mostUnknown = 50;

/** Each with the column that is probably meant. */
function unknownColumns(
  positions: readonly number[],
  cells: readonly string[],
  index: RatingHeader["index"],
  placeOf: (index: number) => Place,
): { found: Problem; meant: RatingColumn | null }[] {
  const suggestionFor = suggester(byName.keys());
  const more = positions.length - mostUnknown - 1;
  return positions.slice(0, mostUnknown + 1).map((position, number) => {
    const column = cells[position]?.trim() ?? "";
    const suggestion = suggestionFor(column);
    const meant = columnOf(suggestion ?? "");
    const at = placeOf(position);
    if (meant !== null && deciding.has(meant) && index[meant] === undefined)
      return { found: problem("NAP118", at, { column, missing: meant, known: ratingColumns }), meant };
    const params = {
      column,
      known: ratingColumns,
      ...(suggestion === null ? {} : { suggestion }),
      ...(number === mostUnknown && more > 0 ? { more } : {}),
    };
    return { found: problem("NAP112", at, params), meant };
  });
}
