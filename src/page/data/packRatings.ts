// A table of ratings, which answers questions → plain values that say the same.
import type { RatingTable } from "../../core.ts";

/** A row: evidence, note, and the line and row of the file. */
type PackedRow = readonly [
  evidence: string | null,
  note: string | null,
  source: number,
  line: number,
  row: number | null,
];

export interface PackedRatings {
  readonly rows: number;
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Of the columns in which any row has a text. */
  readonly numbers: Readonly<Record<string, readonly number[]>>;
  /** By the number of the row, where there is one. */
  readonly percents: RatingsBy<RatingTable["percents"]>;
  readonly values: RatingsBy<RatingTable["values"]>;
  readonly texts: readonly PackedRow[];
  readonly withEvidence: readonly number[];
  readonly withNote: readonly number[];
  readonly blank: readonly number[];
  readonly leftOut: readonly number[];
  readonly unrated: readonly string[];
  readonly sources: readonly string[];
  readonly accounts: RatingTable["accounts"];
}

type RatingsBy<L extends readonly unknown[]> = ReadonlyMap<number, NonNullable<L[number]>>;

export function packRatings(table: RatingTable): PackedRatings {
  const all = Array.from({ length: table.rows }, (_, row) => row);
  const columns = Object.entries(table.column);
  const places = all.map((row) => table.place(row, "clause"));
  const sources = [...new Set(places.map(({ source }) => source))];
  const numberOf = new Map(sources.map((source, number) => [source, number]));
  return {
    rows: table.rows,
    names: Object.fromEntries(columns.map(([name, { names }]) => [name, names])),
    numbers: Object.fromEntries(
      columns.flatMap(([name, { names, numbers }]) =>
        names.length === 1 ? [] : [[name, all.map((row) => numbers[row] ?? 0)]],
      ),
    ),
    percents: given(table.percents),
    values: given(table.values),
    texts: all.map((row) => {
      const { source, line, row: number = null } = places[row] ?? table.place(row, "clause");
      return [table.evidence(row), table.note(row), numberOf.get(source) ?? 0, line, number];
    }),
    withEvidence: all.filter(table.hasEvidence),
    withNote: all.filter(table.hasNote),
    blank: all.filter(table.isBlank),
    leftOut: all.filter(table.isLeftOut),
    unrated: [...table.unrated],
    sources,
    accounts: table.accounts,
  };
}

const given = <T>(list: readonly (T | null)[]): Map<number, T> =>
  new Map(list.flatMap((value, row) => (value === null || value === undefined ? [] : [[row, value]])));
