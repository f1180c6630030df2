// Rows that repeat others → the files that are copies of others, each told once.
import type { RatingTable } from "../model/ratingTable.ts";

export interface CopiedFile {
  /** The first row of the file that is rather the copy, and the first of the other. */
  readonly row: number;
  readonly first: number;
  readonly rows: number;
  /** The other file. */
  readonly of: string;
}

/** A row, and the earlier one that rates the same. */
export interface Repetition {
  readonly row: number;
  readonly earlier: number;
  readonly isEqual: boolean;
}

/** What browsers and file managers put into the name of a second copy. */
const looksCopied = /\(\d+\)|\bcop(y|ia)\b|копия|копія|nüsxə|kopya/iu;

/** A file is a copy where each of its rows says the same as one of a single other file. By the source of the later of the two. */
export function copiedFiles(
  table: RatingTable,
  repetitions: readonly Repetition[],
): ReadonlyMap<string, CopiedFile> {
  const sourceOf = (row: number): string => table.place(row, "clause").source;
  const rowsIn = new Map(table.accounts.map(({ source, rated, unrated }) => [source, rated + unrated]));
  const bySource = new Map<string, Repetition[]>();
  for (const repetition of repetitions) {
    const source = sourceOf(repetition.row);
    const own = bySource.get(source);
    if (own === undefined) bySource.set(source, [repetition]);
    else own.push(repetition);
  }
  const copies = new Map<string, CopiedFile>();
  for (const [source, own] of bySource) {
    const [start] = own;
    if (start === undefined || own.length < 2 || own.length !== rowsIn.get(source)) continue;
    const other = sourceOf(start.earlier);
    if (other === source || !own.every(({ earlier, isEqual }) => isEqual && sourceOf(earlier) === other))
      continue;
    const isEarlierTheCopy =
      looksCopied.test(other) && !looksCopied.test(source) && rowsIn.get(other) === own.length;
    copies.set(
      source,
      isEarlierTheCopy
        ? { row: start.earlier, first: start.row, rows: own.length, of: source }
        : { row: start.row, first: start.earlier, rows: own.length, of: other },
    );
  }
  return copies;
}
