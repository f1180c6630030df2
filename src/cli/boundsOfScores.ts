// Scores with what they were made of → what stands beside their overall figures: the least and the greatest over what is not known.
import {
  loadWords,
  overallBounds,
  shownBounds,
  type Language,
  type LinkedAssessment,
  type Score,
  type ShownBounds,
} from "../core.ts";

/** None of a score that problems withhold, nor of an assessment without rows: nothing can be said of what they leave open. */
export async function boundsOfScores(
  scored: readonly { readonly linked: LinkedAssessment; readonly score: Score }[],
  language: Language,
): Promise<ReadonlyMap<Score, ShownBounds>> {
  const words = await loadWords(language, ["sensitivity"]);
  return new Map(
    scored
      .filter(
        ({ score: { overall, assessment } }) =>
          assessment.ratings.rows > 0 && !overall.reasons.some(({ id }) => id === "withheld"),
      )
      .map(({ linked, score }) => [
        score,
        shownBounds(overallBounds(score, linked.doubts ?? null), score, words),
      ]),
  );
}
