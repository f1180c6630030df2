// A score and the id of a clause → its rows, the result of each step, and its points.
import { clausesOf } from "../model/clauses.ts";
import type { ClauseExplanation, ExplainedRow } from "../model/explanation.ts";
import { cellText, type RatingTable } from "../model/ratingTable.ts";
import type { Score } from "../model/score.ts";
import { createClauseReader } from "./clauseReader.ts";
import { clauseRules, rateClause, type RatedRow } from "./rateClause.ts";

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

const explainRow = (
  table: RatingTable,
  { row, activity, body, rater, result, given }: RatedRow,
): ExplainedRow => ({
  row,
  place: table.place(row, "clause"),
  activity,
  body,
  rater,
  status: cellText(table, row, "status"),
  percent: cellText(table, row, "percent"),
  value: cellText(table, row, "value"),
  hasEvidence: table.hasEvidence(row),
  evidence: table.evidence(row),
  note: table.note(row),
  result,
  given,
});
