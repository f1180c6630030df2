// A score → its clauses by points lost, and what would raise it to the next band.
import type { ScoreExplanation } from "../model/explanation.ts";
import type { Score } from "../model/score.ts";
import { explainGroup } from "./explainGroup.ts";

/**
 * The overall figure, its clauses, most points lost first, and what would raise it to the next band. The points of the
 * clauses add up to the figure in percent, their points lost to 100 minus the figure, exactly.
 *
 * @example
 * const { points, lost, next } = explainScore(score);
 * [toText(points), toText(lost)] // ["250/3", "50/3"]
 * next.band.id // "full"
 * next.clauses.map(({ clause }) => clause.id) // ["2.1"]
 */
export const explainScore = (score: Score): ScoreExplanation => ({
  score,
  ...explainGroup(score.overall, score.clauses, score.method),
});
