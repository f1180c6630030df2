// Places in tables and the rows of all assessments → what these rows rate.
import { cellText, fold, groupBy, madeIn, type Place, type RatingTable, type Subject } from "../../core.ts";
import type { RowsOfAssessment } from "../link/rowsOfAssessment.ts";

/** What a row rates, without the document that it is in. */
export type RowSubject = Omit<Subject, "in" | "at">;

const keyOf = ({ source, row }: Place): string => `${row}|${source}`;

/** A row of a table. */
interface Row {
  readonly of: RowsOfAssessment;
  readonly row: number;
}

/** The rows of all assessments that stand where the places are, found in one pass. */
export function rowSubjects(
  places: readonly Place[],
  tables: readonly RowsOfAssessment[],
  hash: (text: string) => string,
): (place: Place) => RowSubject | null {
  const sources = new Set(places.flatMap(({ source, row }) => (row === undefined ? [] : [source])));
  const wanted = new Map<string, Row[]>(
    places.flatMap((place) => (place.row === undefined ? [] : [[keyOf(place), []] as const])),
  );
  for (const of of tables) {
    if (!of.table.sources.some((source) => sources.has(source))) continue;
    for (let row = 0; row < of.table.rows; row++)
      wanted.get(keyOf(of.table.place(row, "clause")))?.push({ of, row });
  }
  return (place) => {
    const found = place.row === undefined ? [] : (wanted.get(keyOf(place)) ?? []);
    // Of a row that holds several ratings, the one whose cell it is.
    const own = found.filter(({ of: { table }, row }) => isRatingAt(table, row, place));
    const [first, ...others] = (own.length > 0 ? own : found).map((row) => subjectOf(row, hash));
    if (first === undefined) return null;
    return Object.fromEntries(
      Object.entries(first).filter(([key, text]) =>
        others.every((other) => other[key as keyof RowSubject] === text),
      ),
    );
  };
}

const isRatingAt = (table: RatingTable, row: number, { index }: Place): boolean =>
  (["status", "percent", "value"] as const).some((column) => {
    const own = table.place(row, column).index;
    return own !== undefined && own === index;
  });

function subjectOf({ of: { table, raters }, row }: Row, hash: (text: string) => string): RowSubject {
  const rater = cellText(table, row, "rater");
  const name = raters.get(rater) ?? rater;
  const cells = (["clause", "activity", "body", "round"] as const).map(
    (column) => [column, cellText(table, row, column)] as const,
  );
  return Object.fromEntries(
    [...cells, ["rater", name === "" ? "" : hash(fold(name)).slice(0, 8)] as const].filter(
      ([, text]) => text !== "",
    ),
  );
}

/** Every row of a file, for a finding that is about all of them: the rows of a table are sorted by file once, when the first is asked for. */
export function allRowsOf(
  tables: readonly RowsOfAssessment[],
  hash: (text: string) => string,
): (source: string) => RowSubject[] {
  const sorted = new Map<RowsOfAssessment, ReadonlyMap<string, readonly number[]>>();
  return (source) =>
    tables.flatMap((of) => {
      if (!of.table.sources.includes(source)) return [];
      const files = madeIn(sorted, of, () => rowsOfFiles(of.table));
      return (files.get(source) ?? []).map((row) => subjectOf({ of, row }, hash));
    });
}

const rowsOfFiles = (table: RatingTable): ReadonlyMap<string, readonly number[]> =>
  groupBy(Array(table.rows).keys(), (row) => table.place(row, "clause").source);
