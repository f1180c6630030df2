// The header cells of a ratings table → which cell carries which column, and what is wrong with them.
import { fold } from "../../text/fold.ts";
import type { RatingHeader, SeenAround } from "./headerShape.ts";
import type { Place } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";
import { ratingColumns, type RatingColumn } from "../../model/ratingTable.ts";
import { suggester } from "../../text/suggest.ts";
import { columnNames, guessedNames } from "./columnNames.ts";
import { likelyClauseColumn } from "./likelyClauseColumn.ts";
import { unknownColumns } from "./unknownColumns.ts";

const byName = new Map(
  ratingColumns.flatMap((column) => columnNames[column].map((name) => [fold(name), column] as const)),
);

/** The column that a header cell names, whatever stands behind it in brackets, as a unit does; `null` for none. */
export const columnOf = (name: string): RatingColumn | null =>
  exactly(name) ?? byName.get(fold(name).replace(/ ?\([^()]*\)$/, "")) ?? null;

const exactly = (name: string): RatingColumn | undefined => byName.get(fold(name));

/** Columns that say what a row rates, and how. */
const deciding: ReadonlySet<RatingColumn> = new Set<RatingColumn>([
  "activity",
  "body",
  "rater",
  "status",
  "percent",
  "value",
]);

type Index = Partial<Record<RatingColumn, number>>;

/** `header` is `null` where a column is missing without which the table says something else. */
export function readHeader(
  cells: readonly string[],
  placeOf: (index: number) => Place,
  seen: SeenAround = { below: [], headers: [] },
): { header: RatingHeader | null; problems: Problem[] } {
  const { index, unknown, doubled } = withGuesses(columnsIn(cells), cells);
  const missing = missingColumn(index);
  const misspelt = missing === null ? null : misspeltAs(missing, unknown, cells);
  if (misspelt?.isOnly === true) index[misspelt.column] = misspelt.position;
  const others = unknownColumns(
    unknown.filter((position) => position !== misspelt?.position),
    cells,
    index,
    { placeOf, columnOf, names: [...byName.keys()], columns: ratingColumns, deciding },
  );
  const isReadable = missing === null || misspelt !== null;
  const problems = [
    ...doubled.map(({ column, first, second }) =>
      problem("NAP113", placeOf(second), { column, first: first + 1, second: second + 1 }),
    ),
    ...(missing === null ? [] : [missingProblem(missing, misspelt, cells, placeOf, seen)]),
    // Any that is like no column may be the missing one.
    ...others.flatMap(({ found, meant }) => (isReadable || meant !== null ? [found] : [])),
  ];
  if (!isReadable) return { header: null, problems };
  const unsure = [misspelt?.column ?? null, ...others.map(({ meant }) => meant)].filter(
    (column) => column !== null && index[column] === undefined,
  ) as RatingColumn[];
  const unread = new Set([...unsure, ...doubled.map(({ column }) => column)]);
  const ratings = ratingCells.flatMap((column) => index[column] ?? []);
  for (const { column } of doubled) delete index[column];
  const nameless = [...cells.keys()].filter((position) => fold(cells[position] ?? "") === "");
  const used = new Set(Object.values(index));
  const unused = cells.flatMap((cell, position) =>
    used.has(position) || fold(cell) === "" || madeColumns.has(cell) ? [] : [cell.trim()],
  );
  return { header: { cells: cells.length, index, ratings, nameless, unread, unused }, problems };
}

function columnsIn(cells: readonly string[]): Columns {
  const index: Index = {};
  const unknown: number[] = [];
  const exact = new Set(cells.map(exactly));
  const doubled: { column: RatingColumn; first: number; second: number }[] = [];
  for (const [position, cell] of cells.entries()) {
    const named = columnOf(cell);
    // A name with something behind it means the column where no other cell does.
    const column = exactly(cell) === undefined && exact.has(named ?? undefined) ? null : named;
    const first = column === null ? undefined : index[column];
    if (fold(cell) === "" || madeColumns.has(cell)) continue;
    if (column === null) unknown.push(position);
    else if (first === undefined) index[column] = position;
    else doubled.push({ column, first, second: position });
  }
  return { index, unknown, doubled };
}

interface Columns {
  readonly index: Index;
  readonly unknown: readonly number[];
  readonly doubled: readonly {
    readonly column: RatingColumn;
    readonly first: number;
    readonly second: number;
  }[];
}

/** With names that are not surely those of a column, where without them the table would lack it. */
function withGuesses({ index, unknown, doubled }: Columns, cells: readonly string[]): Columns {
  const missing = missingColumn(index);
  if (missing !== "clause" && missing !== "status") return { index, unknown, doubled };
  const names = guessedNames[missing].map(fold);
  const ranked = unknown.flatMap((position) => {
    const name = fold(cells[position] ?? "");
    const rank = names.indexOf(names.includes(name) ? name : name.replace(/ ?\([^()]*\)$/, ""));
    return rank < 0 ? [] : [{ position, rank }];
  });
  const best = ranked.reduce((least, { rank }) => Math.min(least, rank), Number.POSITIVE_INFINITY);
  const [first, second] = ranked.filter(({ rank }) => rank === best);
  if (first === undefined) return { index, unknown, doubled };
  const guessed: Columns = {
    index: { ...index, [missing]: first.position },
    // The others, such as the measure beside its id, are columns that are not used.
    unknown: unknown.filter((position) => ranked.every((other) => other.position !== position)),
    doubled:
      second === undefined
        ? doubled
        : [...doubled, { column: missing, first: first.position, second: second.position }],
  };
  return missing === "clause" ? withGuesses(guessed, cells) : guessed;
}
/** Columns that the reader of a list makes, of the names of records and of items that have no keys. */
const madeColumns: ReadonlySet<string> = new Set(["#key", "#value"]);

const ratingCells = ["status", "percent", "value"] as const;

const missingColumn = (index: Index): RatingColumn | null =>
  index.clause === undefined
    ? "clause"
    : ratingCells.every((column) => index[column] === undefined)
      ? "status"
      : null;

/** More of each column are not shown. */
const shownNames = 4;

const namesOf = (missing: RatingColumn, most?: number): string[] =>
  (missing === "status" ? ratingCells : [missing]).flatMap((column) => columnNames[column].slice(0, most));

/** A cell of the header that is probably a missing column. */
interface Misspelt {
  readonly position: number;
  readonly column: RatingColumn;
  /** As it should be spelt. */
  readonly name: string;
  /** Whether no other cell may be the same column. */
  readonly isOnly: boolean;
}

function misspeltAs(
  missing: RatingColumn,
  unknown: readonly number[],
  cells: readonly string[],
): Misspelt | null {
  const meant = suggester(namesOf(missing));
  const [first, ...others] = unknown.flatMap((position) => {
    const name = meant(cells[position] ?? "");
    return name === null ? [] : [{ position, name, column: columnOf(name) ?? missing }];
  });
  return first === undefined
    ? null
    : { ...first, isOnly: others.every(({ column }) => column !== first.column) };
}

const filled = (row: readonly string[]): string[] =>
  row.map((cell) => cell.trim()).filter((cell) => cell !== "");

const missingProblem = (
  missing: RatingColumn,
  misspelt: Misspelt | null,
  cells: readonly string[],
  placeOf: (index: number) => Place,
  { below, headers }: SeenAround,
): Problem => {
  const likely = missing === "clause" && misspelt === null ? likelyClauseColumn(cells, below) : null;
  return problem("NAP111", placeOf(misspelt?.position ?? 0), {
    column: missing,
    names: namesOf(missing, shownNames),
    found: filled(cells),
    ...(misspelt === null ? {} : { suggestion: misspelt.name }),
    ...(likely === null ? {} : { likely }),
    ...(headers.length < 2
      ? {}
      : { sheets: headers.map((other) => ({ sheet: other.sheet, found: filled(other.cells) })) }),
  });
};
