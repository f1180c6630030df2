// What `packRatings` made of a table → the table again.
import type { NameColumn, RatingTable } from "../../core.ts";
import type { PackedRatings } from "./packRatings.ts";

export function unpackRatings(packed: PackedRatings): RatingTable {
  const { rows, names, numbers, texts, sources } = packed;
  const listed = <T>(by: ReadonlyMap<number, T>): (T | null)[] =>
    Array.from({ length: rows }, (_, row) => by.get(row) ?? null);
  const nothing = Array.from({ length: rows }, () => null);
  const columns = Object.entries(names).map(([name, own]): [string, NameColumn] => [
    name,
    { names: own, numbers: Int32Array.from(numbers[name] ?? nothing.map(() => 0)) },
  ]);
  return {
    rows,
    column: Object.fromEntries(columns) as unknown as RatingTable["column"],
    percents: listed(packed.percents),
    values: listed(packed.values),
    dates: nothing,
    receipts: nothing,
    hasEvidence: isIn(packed.withEvidence),
    hasNote: isIn(packed.withNote),
    isBlank: isIn(packed.blank),
    isLeftOut: isIn(packed.leftOut),
    evidence: (row) => texts[row]?.[0] ?? null,
    note: (row) => texts[row]?.[1] ?? null,
    unrated: new Set(packed.unrated),
    place: (row) => {
      const [, , source = 0, line = 1, number = null] = texts[row] ?? [];
      const place = { source: sources[source] ?? "", line, column: 1 };
      return number === null ? place : { ...place, row: number };
    },
    sources,
    mapped: new Map(),
    accounts: packed.accounts,
  };
}

function isIn(list: readonly number[]): (row: number) => boolean {
  const set = new Set(list);
  return (row) => set.has(row);
}
