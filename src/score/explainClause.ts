// A score and the id of a clause → its rows, the result of each step, and its points.
import { clausesOf } from "../model/clauses.ts";
import type { ClauseExplanation } from "../model/explanation.ts";
import type { Score } from "../model/score.ts";
import { createClauseReader } from "./clauseReader.ts";
import { explainRow } from "./explainRow.ts";
import { clauseRules, rateClause } from "./rateClause.ts";

/**
 * Rates the clause once more, by the code that scored it; the steps are not kept in the score, since a million
 * rows would keep a million of them. `null` when the clause is not in the scope of the assessment, or not in its
 * plan.
 *
 * @example explainClause(scoreAssessment(input).score, "1.10")?.tree
 */
export function explainClause(score: Score, clauseId: string): ClauseExplanation | null {
  const own = score.clauses.find(({ clause }) => clause.id === clauseId);
  const clause = clausesOf(score.plan).find(({ id }) => id === clauseId);
  if (own === undefined || clause === undefined) return null;
  const rows = createClauseReader(score).read(clause);
  const withheld = score.overall.reasons.some(({ id }) => id === "withheld");
  return {
    clause,
    score: own,
    rows: rows.map((row) => explainRow(score.assessment.ratings, row)),
    tree: withheld ? null : rateClause(clause, rows, clauseRules(score.method)),
  };
}
