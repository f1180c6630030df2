// Texts that occur in the rows of a table → the same for each of its files, with all of their rows.
import type { NamedColumn, RatingTable } from "../model/ratingTable.ts";
import { rowsByFile } from "../model/rowsByFile.ts";
import { rowsMeant } from "../model/rowsMeant.ts";
import type { Occurrence } from "./occurrences.ts";

/** A text in the rows of one file. */
export interface FileOccurrence extends Occurrence {
  readonly all: readonly number[];
}

/** One mistake in three files is to be fixed in three places. */
export function inEachFile<O extends Occurrence>(
  table: RatingTable,
  column: NamedColumn,
  found: readonly O[],
  isSkipped: (row: number) => boolean = () => false,
): (O & FileOccurrence)[] {
  if (found.length === 0) return [];
  const rows = new Map(found.map((item) => [item.number, [] as number[]]));
  const { numbers } = table.column[column];
  for (let row = 0; row < table.rows; row++) {
    const own = rows.get(numbers[row] ?? 0);
    if (own !== undefined && !isSkipped(row)) own.push(row);
  }
  return found.flatMap((item) =>
    rowsByFile(table, rows.get(item.number) ?? []).map((all) => ({
      ...item,
      rows: rowsMeant(table, all),
      first: all[0] ?? item.first,
      all,
    })),
  );
}
