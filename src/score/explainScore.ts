// A score → its clauses by points lost, and what would raise it to the next band.
import type { ScoreExplanation } from "../model/explanation.ts";
import type { Score } from "../model/score.ts";
import { explainGroup } from "./explainGroup.ts";

/** The overall figure, as `explainGroup` explains any. */
export const explainScore = (score: Score): ScoreExplanation => ({
  score,
  ...explainGroup(score.overall, score.clauses, score.method),
});
