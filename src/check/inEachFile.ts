// Texts that occur in the rows of a table → the same for each of its files.
import type { NamedColumn, RatingTable } from "../model/ratingTable.ts";
import type { Occurrence } from "./occurrences.ts";

/** One mistake in three files is to be fixed in three places. */
export function inEachFile(
  table: RatingTable,
  column: NamedColumn,
  found: readonly Occurrence[],
  isSkipped: (row: number) => boolean = () => false,
): readonly Occurrence[] {
  if (table.sources.length < 2 || found.length === 0) return found;
  const wanted = new Map(found.map((item) => [item.number, item]));
  const files = new Map<string, Occurrence>();
  const { numbers } = table.column[column];
  for (let row = 0; row < table.rows; row++) {
    const item = wanted.get(numbers[row] ?? 0);
    if (item === undefined || isSkipped(row)) continue;
    const key = `${item.number} ${table.place(row, column).source}`;
    const seen = files.get(key);
    files.set(key, seen === undefined ? { ...item, rows: 1, first: row } : { ...seen, rows: seen.rows + 1 });
  }
  return [...files.values()];
}
