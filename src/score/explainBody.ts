// A score and the id of a body → the clauses in which it was rated, by its own rows.
import { one } from "../math/fraction.ts";
import type { BodyExplanation } from "../model/explanation.ts";
import type { Score } from "../model/score.ts";
import { bodyOf, rateOwnPart } from "./bodyFigures.ts";
import { createClauseReader } from "./clauseReader.ts";
import { explainGroup } from "./explainGroup.ts";
import { explainRow } from "./explainRow.ts";
import { clauseFigure } from "./groupFigure.ts";
import { judgeClause } from "./judgeClause.ts";
import { sharesWithin } from "./sharesWithin.ts";

/**
 * The figure of a body and the clauses that make it, most points lost first, each by the body's own rows. A row that
 * names no body counts for the clause's sole lead. Shares, points and points lost are those within the body's
 * figure. `null` if the body was never rated.
 *
 * @example
 * const { figure, clauses } = explainBody(otherScore, "mof");
 * toText(figure.value) // "1/4"
 * clauses.map(({ clause, lost }) => [clause.id, toText(lost)]) // [["2.2", "50"], ["1.2", "25"]]
 */
export function explainBody(score: Score, id: string): BodyExplanation | null {
  const own = score.bodies.find(({ body }) => body === id);
  if (own === undefined) return null;
  const { method, asOf } = score;
  const reader = createClauseReader(score);
  const rated = reader.clauses
    .map((clause) => ({ clause, rows: reader.read(clause).filter((row) => bodyOf(row, clause) === id) }))
    .filter(({ rows }) => rows.length > 0);
  const clauses = rated.map(({ clause, rows }) => {
    const judged = judgeClause(clause, rateOwnPart(clause, rows, method), method, asOf);
    return {
      clause,
      figure: clauseFigure(judged),
      weight: method.weights === "declared" ? clause.weight : one,
      share: null,
      points: null,
      lost: null,
      gap: judged.gap,
    };
  });
  return {
    ...explainGroup(own.figure, sharesWithin(own.figure, clauses), method),
    rows: new Map(
      rated.map(({ clause, rows }) => [
        clause.id,
        rows.map((row) => explainRow(score.assessment.ratings, row)),
      ]),
    ),
  };
}
