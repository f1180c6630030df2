// A score → what its rows say of each clause in scope, before the method decides which clauses are eligible and how gaps count.
import type { Method } from "../model/method.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Score } from "../model/score.ts";
import { createClauseReader } from "../score/clauseReader.ts";
import { clauseRules, rateClause } from "../score/rateClause.ts";
import { isRated } from "../score/stepResult.ts";

/**
 * The outcome of each clause in scope by its rows alone: raters, bodies and activities are combined by the method, but
 * its `eligible` and `treat` are left out. The rows of a clause carry a value if the outcome is `scored`; under a method without figures
 * a status is one. A clause
 * without a row is `unrated`.
 */
export function rowOutcomes(score: Score): ReadonlyMap<string, Outcome> {
  const { plan, assessment, scale } = score;
  const method: Method = { ...score.method, treat: { ...score.method.treat, noEvidence: "as-rated" } };
  const rules = { ...clauseRules(method, plan), unratedPart: "exclude" } as const;
  const reader = createClauseReader({ plan, assessment, scale, method });
  return new Map(
    reader.clauses.map((clause) => {
      const { result } = rateClause(clause, reader.read(clause), rules);
      return [clause.id, isRated(result) ? "scored" : result.outcome];
    }),
  );
}
