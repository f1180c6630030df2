// A score and the id of a body → its clauses, each as it counts for the body.
import { one } from "../math/fraction.ts";
import type { BodyExplanation } from "../model/explanation.ts";
import type { Clause } from "../model/plan.ts";
import type { ClauseScore, Score } from "../model/score.ts";
import { clauseBodies } from "./clauseBodies.ts";
import { createClauseReader } from "./clauseReader.ts";
import { explainGroup } from "./explainGroup.ts";
import { explainRow } from "./explainRow.ts";
import { clauseFigure } from "./groupFigure.ts";
import { judgeClause } from "./judgeClause.ts";
import { sharesWithin } from "./sharesWithin.ts";

/**
 * The figure of a body and the clauses that make it, most points lost first, each as it counts for the body (see
 * `clauseBodies`): by its own rows, by rows for the whole that it answers for, or unrated. Shares, points and points lost
 * are those within the body's figure, and add up to it. `null` where the body is neither responsible nor rated.
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
  const clauses: ClauseScore[] = [];
  const setAside: Clause[] = [];
  const shared = new Set<string>();
  const notResponsible = new Set<string>();
  const rows: [string, ReturnType<typeof explainRow>[]][] = [];
  for (const clause of reader.clauses) {
    const part = clauseBodies(clause, reader.read(clause), method).partOf(id);
    if (part === null) continue;
    if (part.isShared) shared.add(clause.id);
    if (!part.isResponsible) notResponsible.add(clause.id);
    if (part.result === null) {
      setAside.push(clause);
      continue;
    }
    const judged = judgeClause(clause, part.result, method, asOf);
    clauses.push({
      clause,
      figure: clauseFigure(judged),
      weight: method.weights === "declared" ? clause.weight : one,
      share: null,
      points: null,
      lost: null,
      gap: judged.gap,
    });
    rows.push([clause.id, part.rows.map((row) => explainRow(score.assessment.ratings, row))]);
  }
  return {
    ...explainGroup(own.figure, sharesWithin(own.figure, clauses), method),
    rows: new Map(rows),
    setAside,
    shared,
    notResponsible,
  };
}
