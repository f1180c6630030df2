// Scores and problems → what `nap score` shows.
import type { Score } from "../../model/score.ts";
import { contract, type Provenance } from "../contract.ts";
import type { Document } from "../document.ts";
import type { ProblemJson } from "../problems/problemSchema.ts";
import { scoreBlocks } from "./scoreBlocks.ts";
import { scoreLines } from "./scoreLines.ts";
import { scoreRecords } from "./scoreRecords.ts";
import { wholeView, type ScoreView } from "./scoreView.ts";
import { scoreJson } from "./scoresJson.ts";
import type { Language } from "../words.ts";

/**
 * Scores as a document. Blocks and titles are in the language asked for; lines and JSON are in English.
 *
 * @param view what of the scores people are shown; JSON and long tables always hold every figure
 * @example
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * const view = { ...wholeView, by: "direction" };
 * const lines = scoresDocument([score], [], provenance, "en", view).lines();
 * lines[0] // "own: 83.33 % (3 scored of 4 eligible, method halves)"
 * lines[2] // "own: direction 2: 50.00 % (1 scored of 2 eligible)"
 */
export const scoresDocument = (
  scores: readonly Score[],
  problems: readonly ProblemJson[],
  provenance: Provenance,
  language: Language,
  view: ScoreView = wholeView,
): Document => ({
  json: () =>
    contract("scores", provenance, {
      scores: scores.map((score) => scoreJson(score, view)),
      problems,
    }),
  blocks: () => scores.flatMap((score) => scoreBlocks(score, language, view)),
  lines: () => scores.flatMap((score) => scoreLines(score, view)),
  records: () => scoreRecords(scores, language, view),
});
