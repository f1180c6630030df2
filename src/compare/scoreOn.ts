// A scored assessment, a method and some clauses → the score of the same rows on these clauses alone.
import type { Method } from "../model/method.ts";
import type { Score } from "../model/score.ts";
import { scoreAssessment } from "../score/scoreAssessment.ts";

/** The ratings keep their plan, their scale and their as-of date; only scope and method change. */
export const scoreOn = (side: Score, method: Method, clauses: readonly string[]): Score =>
  scoreAssessment({
    plan: side.plan,
    assessment: { ...side.assessment, scope: clauses },
    scale: side.scale,
    method,
    asOf: side.asOf,
  }).score;
