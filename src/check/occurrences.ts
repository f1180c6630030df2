// A column of a ratings table → how often and where first each of its texts occurs.
import type { NamedColumn, RatingTable } from "../model/ratingTable.ts";

export interface Occurrence {
  /** The number of the text in the column's names. */
  readonly number: number;
  readonly text: string;
  readonly rows: number;
  readonly first: number;
}

/**
 * The texts that occur, in the order of the column's names; the empty cell is left out, and so are rows to skip.
 *
 * @param isWanted which texts are asked for: of fifty thousand clauses, an object is made for these only
 */
export function occurrences(
  { column, counted }: Pick<RatingTable, "column" | "counted">,
  of: NamedColumn,
  isSkipped: (row: number) => boolean = () => false,
  isWanted: (text: string, number: number) => boolean = () => true,
): Occurrence[] {
  const { names, numbers } = column[of];
  if (names.length === 1) return [];
  const rows = new Float64Array(names.length);
  const first = new Int32Array(names.length).fill(-1);
  // By index: an iterator over a million rows is the slowest part of it.
  for (let row = 0; row < numbers.length; row++) {
    if (isSkipped(row)) continue;
    const number = numbers[row] ?? 0;
    if (rows[number] === 0) first[number] = row;
    rows[number] = (rows[number] ?? 0) + (counted?.bodies(row) ?? 1);
  }
  const found: Occurrence[] = [];
  for (let number = 1; number < names.length; number++) {
    const text = names[number] ?? "";
    if (rows[number] !== 0 && isWanted(text, number))
      found.push({ number, text, rows: rows[number] ?? 0, first: first[number] ?? 0 });
  }
  return found;
}
