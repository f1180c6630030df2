// Scores → the clauses of each with their rows, for `--ratings`.
import { explainClauses, type ClauseExplanation, type Score } from "../core.ts";

export const rowsOfScores = (scores: readonly Score[]): ReadonlyMap<Score, readonly ClauseExplanation[]> =>
  new Map(scores.map((own) => [own, explainClauses(own)]));
