// Scores and problems → what `nap score` shows.
import type { Problem } from "../model/problem.ts";
import type { Score } from "../model/score.ts";
import { contract, type Provenance } from "./contract.ts";
import type { Document } from "./document.ts";
import { problemJson } from "./problemJson.ts";
import { scoreBlocks } from "./scoreBlocks.ts";
import { scoreLines } from "./scoreLines.ts";
import { scoreRecords } from "./scoreRecords.ts";
import { wholeView, type ScoreView } from "./scoreView.ts";
import { scoreJson } from "./scoresJson.ts";
import type { Language } from "./words.ts";

/** @param view what of the scores people are shown; JSON and long tables always hold every figure */
export const scoresDocument = (
  scores: readonly Score[],
  problems: readonly Problem[],
  provenance: Provenance,
  language: Language,
  view: ScoreView = wholeView,
): Document => ({
  json: () =>
    contract("scores", provenance, {
      scores: scores.map((score) => scoreJson(score, view)),
      problems: problems.map(problemJson),
    }),
  blocks: () => scores.flatMap((score) => scoreBlocks(score, language, view)),
  lines: () => scores.flatMap((score) => scoreLines(score, view)),
  records: () => scoreRecords(scores, language, view),
});
