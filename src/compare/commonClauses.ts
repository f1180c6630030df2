// Two scores → the clauses that both rated and have in scope.
import type { Score } from "../model/score.ts";
import { rowsByClause } from "../score/rowsByClause.ts";

/** The rows of each clause in scope that has any; none at all where the figures are withheld. */
export function ratedClauses(score: Score): ReadonlyMap<string, readonly number[]> {
  if (isWithheld(score)) return new Map();
  const rows = rowsByClause(score.assessment.ratings);
  return new Map(
    score.clauses.flatMap(({ clause: { id } }) => {
      const own = rows.get(id);
      return own === undefined ? [] : [[id, [...own]] as const];
    }),
  );
}

export const isWithheld = ({ overall }: Score): boolean =>
  overall.reasons.some(({ id }) => id === "withheld");

/** In the order of A's plan. A row that says `unrated` or `not-due` is a row. */
export const commonClauses = (
  a: ReadonlyMap<string, readonly number[]>,
  b: ReadonlyMap<string, readonly number[]>,
): string[] => [...a.keys()].filter((id) => b.has(id));
