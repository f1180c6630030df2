// Scores with what they were made of → the picture of `nap score`.
import {
  loadWords,
  scoresAxis,
  type Chart,
  type Language,
  type LinkedAssessment,
  type Score,
} from "../../core.ts";
import { boundsOfScores } from "../boundsOfScores.ts";

/** With the bounds of every figure, whether the call asks for them or not: the picture has their line. */
export const scoreCharts = async (
  scored: readonly { readonly linked: LinkedAssessment; readonly score: Score }[],
  language: Language,
): Promise<readonly Chart[]> => [
  scoresAxis(
    scored.map(({ score }) => score),
    await boundsOfScores(scored, language),
    await loadWords(language, ["charts"]),
  ),
];
