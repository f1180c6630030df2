// Scores that are compared → the pictures of `nap compare`.
import {
  comparisonCharts,
  gapChart,
  loadWords,
  scoresAxis,
  type Chart,
  type Comparison,
  type Language,
  type Score,
} from "../../core.ts";

/** So many pairs are drawn. */
const mostPairs = 6;

/** Of two scores all that is compared; of more the figures, and the gap of each pair. */
export async function compareCharts(
  scores: readonly Score[],
  pairs: readonly Comparison[],
  language: Language,
): Promise<readonly Chart[]> {
  const words = await loadWords(language, ["charts", "comparison"]);
  const [only] = pairs;
  if (only !== undefined && pairs.length === 1) return comparisonCharts(only, words);
  return [
    scoresAxis(scores, new Map(), words),
    ...pairs.slice(0, mostPairs).map((pair) => gapChart(pair, words)),
  ];
}
