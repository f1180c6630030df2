// Statuses of mapped tables that neither the mapping nor the scale knows → one problem a file, with all of them.
import { fileOf } from "../model/place.ts";
import { problem, type Problem } from "../model/problem.ts";
import type { RatingTable } from "../model/ratingTable.ts";
import type { Scale } from "../model/scale.ts";
import type { Occurrence } from "./occurrences.ts";

/** More distinct words are no statuses: the column is probably another one. */
const mostWords = 20;

/** NAP602, at the line of the mapping that leaves them open, else at the first of the words; the most frequent come first. */
export function wordsWithoutMeaning(
  table: RatingTable,
  unknown: readonly Occurrence[],
  scale: Scale | null,
): Problem[] {
  // That its levels are missing is said of the scale.
  if (scale?.levels.length === 0) return [];
  const files = new Map<string, Occurrence[]>();
  for (const found of unknown) {
    const { source } = table.place(found.first, "status");
    const own = files.get(source);
    if (own === undefined) files.set(source, [found]);
    else own.push(found);
  }
  const known = [...(scale?.levels ?? []).map(({ id }) => id), "not-applicable", "not-due", "unrated"];
  return [...files].map(([source, found]) => {
    const first = found.reduce((least, item) => Math.min(least, item.first), Number.POSITIVE_INFINITY);
    const sorted = found.toSorted((a, b) => b.rows - a.rows || a.first - b.first);
    const at = table.place(first, "status");
    return problem("NAP602", table.mapped.get(source) ?? at, {
      column: "status",
      file: fileOf(at),
      words: sorted.slice(0, mostWords).map(({ text, rows }) => ({ word: text, rows })),
      count: found.length,
      known,
    });
  });
}
