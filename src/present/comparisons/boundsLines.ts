// Compared scores and what stands beside their figures → a line for each.
import type { Score } from "../../model/score.ts";
import type { Words } from "../words/words.ts";
import type { ComparisonView } from "./comparisonBlocks.ts";
import { overallText } from "./sideLabels.ts";

/** `own (halves): 83.33 % (62.50 % if …)`; the method, since one assessment may be compared under several. */
export const boundsLines = (
  scores: readonly Score[],
  { bounds }: Pick<ComparisonView, "bounds">,
  words: Words,
): string[] =>
  scores.flatMap((score) => {
    const shown = bounds?.get(score);
    return shown === undefined
      ? []
      : [`${score.assessment.id} (${score.method.id}): ${overallText(score, words)} (${shown.short})`];
  });
