// Scores and problems → what `nap score` shows.
import type * as z from "zod";
import type { Score } from "../../model/score.ts";
import { withStage } from "../assessors/withStage.ts";
import { envelope, type Provenance } from "../contract.ts";
import type { Document, ListOf } from "../document.ts";
import type { ProblemJson } from "../problems/problemSchema.ts";
import { tableJson } from "../tables/tableJson.ts";
import { tablesOf } from "../tables/tablesOf.ts";
import type { Words } from "../words/words.ts";
import { overviewTable } from "./overviewTable.ts";
import { scoreBlocks } from "./scoreBlocks.ts";
import { scoreJson, type ScoreJson } from "./scoreJson.ts";
import { scoreLines } from "./scoreLines.ts";
import { scoreRecords } from "./scoreRecords.ts";
import type { scoresOutputSchema } from "./scoresSchema.ts";
import { wholeView, type ScoreView } from "./scoreView.ts";

/**
 * Scores as a document, in one language.
 *
 * @param problems in words, as the JSON lists them
 * @param view what of the scores people are shown; JSON and long tables always hold every figure
 * @example
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * const words = await loadWords("en", ["scores"]);
 * const lines = scoresDocument([score], [], provenance, words, { ...wholeView, by: "direction" }).lines();
 * lines[0] // "own: 83.33 % (coverage 75.00 %, 3 scored of 4 eligible, method halves)"
 * lines[2] // "own: direction 1: 100.00 % (coverage 100.00 %, 2 scored of 2 eligible)"
 */
export function scoresDocument(
  scores: readonly Score[],
  problems: readonly ProblemJson[],
  provenance: Provenance,
  words: Words<"scores">,
  view: ScoreView = wholeView,
): Document {
  const each = (listOf?: ListOf): { score: Score; json: ScoreJson }[] =>
    scores.map((score) => ({ score, json: scoreJson(score, view, words, listOf) }));
  return {
    json: (listOf): z.infer<typeof scoresOutputSchema> => ({
      ...envelope("scores", provenance),
      scores: each(listOf).map(({ json }) => json),
      tables: tablesOf(scores).map(tableJson),
      problems: [...problems],
    }),
    blocks: () => [
      ...overviewTable(scores, words),
      ...scores.flatMap((score) => scoreBlocks(score, view, words)),
    ],
    lines: () => scores.flatMap((score) => scoreLines(score, view, words)),
    records: () => withStage(scoreRecords(scores, view, words), scores),
  };
}
