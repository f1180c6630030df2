// The header cells of a ratings table → which cell carries which column, and what is wrong with them.
import { append } from "../model/append.ts";
import { fold } from "../model/fold.ts";
import type { Place } from "../model/place.ts";
import { problem, type Problem } from "../model/problem.ts";
import { ratingColumns, type RatingColumn } from "../model/ratingTable.ts";
import { suggest, suggester } from "../model/suggest.ts";

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

/** Column → index of its cell; `null` when the table cannot be read without the missing column. */
export interface RatingHeader {
  readonly cells: number;
  readonly index: Readonly<Partial<Record<RatingColumn, number>>>;
}

export function readHeader(
  cells: readonly string[],
  placeOf: (index: number) => Place,
): { header: RatingHeader | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const index: Partial<Record<RatingColumn, number>> = {};
  const unknown: number[] = [];
  for (const [position, cell] of cells.entries()) {
    const column = byName.get(fold(cell));
    const first = column === undefined ? undefined : index[column];
    if (fold(cell) === "") continue;
    if (column === undefined) unknown.push(position);
    else if (first === undefined) index[column] = position;
    else
      problems.push(problem("NAP113", placeOf(position), { column, first: first + 1, second: position + 1 }));
  }
  const missing = missingColumn(index);
  if (missing === null) append(problems, unknownColumns(unknown, cells, index, placeOf));
  else {
    const names = (missing === "status" ? (["status", "percent", "value"] as const) : [missing]).flatMap(
      (column) => columnNames[column],
    );
    const misspelt = unknown.find((position) => suggest(cells[position] ?? "", names) !== null);
    const suggestion = misspelt === undefined ? null : suggest(cells[misspelt] ?? "", names);
    problems.push(
      problem("NAP111", placeOf(misspelt ?? 0), {
        column: missing,
        names,
        found: cells.map((cell) => cell.trim()),
        ...(suggestion === null ? {} : { suggestion }),
      }),
    );
  }
  return {
    header: problems.some(({ code }) => code !== "NAP112") ? null : { cells: cells.length, index },
    problems,
  };
}

const missingColumn = (index: Partial<Record<RatingColumn, number>>): RatingColumn | null =>
  index.clause === undefined
    ? "clause"
    : index.status === undefined && index.percent === undefined && index.value === undefined
      ? "status"
      : null;

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

function unknownColumns(
  positions: readonly number[],
  cells: readonly string[],
  index: RatingHeader["index"],
  placeOf: (index: number) => Place,
): Problem[] {
  const suggestionFor = suggester(byName.keys());
  const more = positions.length - mostUnknown - 1;
  return positions.slice(0, mostUnknown + 1).map((position, number) => {
    const column = cells[position]?.trim() ?? "";
    const suggestion = suggestionFor(column);
    const meant = byName.get(fold(suggestion ?? ""));
    if (meant !== undefined && deciding.has(meant) && index[meant] === undefined)
      return problem("NAP118", placeOf(position), { column, missing: meant, known: ratingColumns });
    return problem("NAP112", placeOf(position), {
      column,
      known: ratingColumns,
      ...(suggestion === null ? {} : { suggestion }),
      ...(number === mostUnknown && more > 0 ? { more } : {}),
    });
  });
}
