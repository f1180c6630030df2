// Two scores → the clauses for which the rows of both carry a value, and why the others are not among them.
import { missingReasons, type MissingReason } from "../model/comparison.ts";
import { isWithheld } from "../model/isWithheld.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Score } from "../model/score.ts";
import { rowsByClause } from "../score/rowsByClause.ts";
import { rowOutcomes } from "./rowOutcomes.ts";

/** The rows of each clause in scope that has any with a rating. */
export function ratedClauses(score: Score): ReadonlyMap<string, readonly number[]> {
  const { ratings } = score.assessment;
  const rows = rowsByClause(ratings);
  return new Map(
    score.clauses.flatMap(({ clause: { id } }) => {
      const own = rows.map(id, (row) => row);
      return own.every((row) => ratings.isBlank(row)) ? [] : [[id, own] as const];
    }),
  );
}

/** Why the rows of a side carry no value for a clause; `null` where they carry one. */
export type MissingTest = (clause: string) => MissingReason | null;

/** Of a side whose figures are withheld only the scope and the rows are known. */
export function missingTest(score: Score): MissingTest {
  const outcomes: ReadonlyMap<string, Outcome> = isWithheld(score) ? new Map() : rowOutcomes(score);
  const rows = ratedClauses(score);
  const scope = new Set(score.clauses.map(({ clause }) => clause.id));
  return (clause) => {
    if (!scope.has(clause)) return "out-of-scope";
    if (!rows.has(clause)) return "no-row";
    const outcome = outcomes.get(clause);
    return missingReasons.find((reason) => reason === outcome) ?? null;
  };
}

/**
 * In the order of A's plan. A row that says `unrated`, `not-due` or `not-applicable` carries no value. There are none if
 * the figures of a side are withheld, since its rows may be wrong.
 */
export const commonClauses = (
  a: Score,
  b: Score,
  missing: { readonly a: MissingTest; readonly b: MissingTest },
): string[] =>
  isWithheld(a) || isWithheld(b)
    ? []
    : a.clauses
        .map(({ clause }) => clause.id)
        .filter((clause) => missing.a(clause) === null && missing.b(clause) === null);
