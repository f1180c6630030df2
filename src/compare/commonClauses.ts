// Two scores → the clauses that both rated and have in scope.
import type { Score } from "../model/score.ts";
import { rowsByClause } from "../score/rowsByClause.ts";

/** The rows of each clause in scope that has any with a rating. */
export function ratedClauses(score: Score): ReadonlyMap<string, readonly number[]> {
  const { ratings } = score.assessment;
  const rows = rowsByClause(ratings);
  return new Map(
    score.clauses.flatMap(({ clause: { id } }) => {
      const own = rows.get(id);
      return own === undefined || own.every((row) => ratings.isBlank(row)) ? [] : [[id, [...own]] as const];
    }),
  );
}

export const isWithheld = ({ overall }: Score): boolean =>
  overall.reasons.some(({ id }) => id === "withheld");

/**
 * In the order of A's plan. A row that says `unrated` or `not-due` is a row. There are none if the figures of a side are
 * withheld, since its rows may be wrong.
 */
export const commonClauses = (a: Score, b: Score): string[] => {
  if (isWithheld(a) || isWithheld(b)) return [];
  const ratedByB = ratedClauses(b);
  return [...ratedClauses(a).keys()].filter((id) => ratedByB.has(id));
};
