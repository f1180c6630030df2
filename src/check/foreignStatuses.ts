// A table without a scale, and all scales → that none of them knows a single one of its statuses.
import { fold } from "../text/fold.ts";
import { isDashes } from "../text/isDashes.ts";
import { problem, type Problem } from "../model/problem.ts";
import type { RatingTable } from "../model/ratingTable.ts";
import { statusNames } from "../model/statusNames.ts";
import { occurrences } from "./occurrences.ts";

/** More words are counted, and not listed. */
const mostWords = 20;

/**
 * NAP226, once for the table, with the words found and how often. To be asked where `likeliestScale` finds none.
 *
 * @param scales the ids of those that were tried
 * @example
 * const { params } = foreignStatuses(own.value.ratings, ["other"])[0];
 * params.words[0] // { status: "full", rows: 2 }
 */
export function foreignStatuses(table: RatingTable, scales: readonly string[]): Problem[] {
  const beside = statusNames(null);
  const words = occurrences(table, "status").filter(({ text }) => !beside.has(fold(text)) && !isDashes(text));
  const [first] = words;
  if (first === undefined) return [];
  const listed = words.toSorted((a, b) => b.rows - a.rows).slice(0, mostWords);
  return [
    problem("NAP226", table.place(first.first, "status"), {
      words: listed.map(({ text, rows }) => ({ status: text, rows })),
      more: words.length - listed.length,
      scales,
    }),
  ];
}
