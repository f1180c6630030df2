// A score and the name of a figure → the figure with its clauses, rows, steps and points.
import type {
  ClauseExplanation,
  FigureExplanation,
  FigureSubject,
  GroupExplanation,
} from "../model/explanation.ts";
import type { Score } from "../model/score.ts";
import { commentMatrix } from "./commentMatrix.ts";
import { explainBody } from "./explainBody.ts";
import { explainClause, explainClauses } from "./explainClause.ts";
import { explainDirection } from "./explainDirection.ts";
import { explainGroup } from "./explainGroup.ts";
import { sharesWithin } from "./sharesWithin.ts";

/**
 * A figure with the clauses, rows and steps that make it. `null` if the score has no such direction or clause, or
 * its assessment never rated the body. Shares and points are those within the figure; for a single clause, those
 * within the overall figure.
 *
 * @example
 * const { figure, rows } = explainFigure(score, { kind: "direction", id: "2" });
 * [figure.scored, figure.inScope, toText(figure.value)] // [1, 2, "1/2"]
 * rows.get("2.1")[0].note // "two of four courses"
 */
export function explainFigure(score: Score, subject: FigureSubject): FigureExplanation | null {
  const found = explainRatings(score, subject);
  if (found === null || subject.kind === "overall") return found;
  const held = new Set(found.clauses.map(({ clause }) => clause.id));
  const replies = (commentMatrix(score)?.rows ?? []).filter(
    ({ clause, body }) =>
      held.has(clause.id) && (subject.kind !== "body" || body === "" || body === subject.id),
  );
  return replies.length === 0 ? found : { ...found, replies };
}

function explainRatings(score: Score, subject: FigureSubject): FigureExplanation | null {
  if (subject.kind === "clause") return explainOne(score, subject);
  if (subject.kind === "body") {
    const found = explainBody(score, subject.id);
    if (found === null) return null;
    const { setAside, shared, notResponsible, ...group } = found;
    return {
      subject,
      score,
      ...group,
      steps: new Map(),
      replies: [],
      rests: { setAside, shared, notResponsible },
    };
  }
  const group =
    subject.kind === "overall"
      ? explainGroup(score.overall, score.clauses, score.method)
      : explainDirection(score, subject.id);
  if (group === null) return null;
  const held = new Set(group.clauses.map(({ clause }) => clause.id));
  return withRows(
    score,
    subject,
    group,
    explainClauses(score).filter(({ clause }) => held.has(clause.id)),
  );
}

function explainOne(score: Score, subject: FigureSubject): FigureExplanation | null {
  const found = explainClause(score, subject.id);
  if (found === null) return null;
  const { figure, points, lost } = found.score;
  const { next } = explainGroup(figure, sharesWithin(figure, [found.score]), score.method);
  return withRows(score, subject, { figure, clauses: [found.score], points, lost, next }, [found]);
}

const withRows = (
  score: Score,
  subject: FigureSubject,
  group: GroupExplanation,
  clauses: readonly ClauseExplanation[],
): FigureExplanation => ({
  subject,
  score,
  ...group,
  replies: [],
  rests: null,
  rows: new Map(clauses.map(({ clause, rows }) => [clause.id, rows])),
  steps: new Map(clauses.flatMap(({ clause, tree }) => (tree === null ? [] : [[clause.id, tree] as const]))),
});
