// A score → its clauses with their rows, the result of each step, and their points.
import type { ClauseExplanation } from "../model/explanation.ts";
import { isWithheld } from "../model/isWithheld.ts";
import type { ClauseScore, Part, Score } from "../model/score.ts";
import { createClauseReader, type ClauseReader } from "./clauseReader.ts";
import { explainRow } from "./explainRow.ts";
import { clauseRules, rateClause } from "./rateClause.ts";
import { withheldPart } from "./stepResult.ts";

/**
 * One clause from its rows, step by step, to its points. Rates the clause once more, by the code that scored it; the
 * steps are not kept in the score, since a million rows would keep a million of them. `null` when the clause is not
 * in the scope of the assessment, or not in its plan.
 *
 * @example
 * const { rows, tree } = explainClause(score, "2.1");
 * [rows[0].status, rows[0].note, toText(tree.result.value)] // ["partial", "two of four courses", "1/2"]
 * explainClause(score, "2.2").score.figure.reasons[0].id // "no-rating"
 */
export function explainClause(score: Score, clauseId: string): ClauseExplanation | null {
  const own = score.clauses.find(({ clause }) => clause.id === clauseId);
  return own === undefined ? null : explain(score, own, createClauseReader(score));
}

/**
 * Every clause in scope, in the plan's order, as `explainClause` explains it.
 *
 * @example
 * explainClauses(score).map(({ rows }) => rows.length) // [1, 1, 1, 0]
 */
export function explainClauses(score: Score): ClauseExplanation[] {
  const reader = createClauseReader(score);
  return score.clauses.map((own) => explain(score, own, reader));
}

function explain(score: Score, own: ClauseScore, reader: ClauseReader): ClauseExplanation {
  const rows = reader.read(own.clause);
  const withheld = isWithheld(score);
  return {
    clause: own.clause,
    score: own,
    rows: rows
      .map((row) => explainRow(score.assessment.ratings, row))
      // Where no figure can be relied on, neither can what a row counts.
      .map((row) => (withheld ? { ...row, result: withheldPart, given: null } : row)),
    tree: withheld ? null : inOrder(rateClause(own.clause, rows, clauseRules(score.method, score.plan))),
  };
}

/** Activities, bodies and raters by their ids, rows of one rater as in the table: sorting is stable. */
const inOrder = (part: Part): Part => ({ ...part, parts: part.parts.map(inOrder).toSorted(byId) });

const byId = (a: Part, b: Part): number => Number(a.id > b.id) - Number(a.id < b.id);
