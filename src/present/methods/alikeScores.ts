// Scores of one assessment under several methods → those that are one rule on these rows, together.
import { toText } from "../../math/fraction.ts";
import type { Score } from "../../model/score.ts";

/**
 * Methods under which every clause counts for the same, and the figure is the same, differ in nothing that these rows show. In
 * the order of the first of each.
 *
 * @example alikeScores(tried.scores).map((alike) => alike.map(({ method }) => method.id)) // [["halves"], ["strict"]]
 */
export function alikeScores(scores: readonly Score[]): (readonly Score[])[] {
  const groups = new Map<string, Score[]>();
  for (const score of scores) {
    const key = keyOf(score);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [score]);
    else group.push(score);
  }
  return [...groups.values()];
}

const keyOf = ({ overall, clauses }: Score): string =>
  [overall, ...clauses.map(({ figure }) => figure)]
    .map(({ outcome, value, numerator, denominator }) =>
      [outcome, value === null ? "" : toText(value), toText(numerator), toText(denominator)].join(" "),
    )
    .join("\n");
