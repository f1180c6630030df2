// A comparison and problems → what `nap compare` shows of two assessments.
import type { Comparison } from "../../model/comparison.ts";
import { speakerLines } from "../assessors/speakerLines.ts";
import { withStage } from "../assessors/withStage.ts";
import { envelope, type Provenance } from "../contract.ts";
import type { Document } from "../document.ts";
import type { ProblemJson } from "../problems/problemSchema.ts";
import { tableJson } from "../tables/tableJson.ts";
import { tableLines } from "../tables/tableLines.ts";
import { tablesOf } from "../tables/tablesOf.ts";
import type { Words } from "../words/words.ts";
import { comparisonBlocks, type ComparisonView } from "./comparisonBlocks.ts";
import { boundsLines } from "./boundsLines.ts";
import { agendaLines } from "./agendaLines.ts";
import { gatesJson } from "./comparisonGateJson.ts";
import { comparisonJson } from "./comparisonJson.ts";
import { comparisonLine } from "./comparisonLine.ts";
import type { ComparisonResultJson } from "./comparisonSchema.ts";
import { comparisonRecords } from "./comparisonRecords.ts";

/**
 * A comparison of two scores as a document. JSON and records hold all of it, whatever the view; the view's evidence
 * is added to the JSON.
 *
 * @param problems in words, as the JSON lists them
 * @example
 * const comparison = compareScores(otherScore, score, { seed: 1, resamples: 2000 });
 * const words = await loadWords("en", ["comparison"]);
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * const view = { all: false, evidence: false };
 * const [line] = comparisonDocument(comparison, [], provenance, words, view).lines();
 * line // "other - own: -45.83 points = coverage -12.50, method 0.00, rating -33.33 (alpha 0.528, 3 of 4 clauses)"
 */
export function comparisonDocument(
  comparison: Comparison,
  problems: readonly ProblemJson[],
  provenance: Provenance,
  words: Words<"comparison">,
  view: ComparisonView,
): Document {
  const scores = [comparison.a, comparison.b];
  const result = () => ({
    ...comparisonJson(comparison, view, words),
    ...gatesJson(view.gates, words),
  });
  return {
    json: (): ComparisonResultJson => ({
      ...envelope("comparison", provenance),
      ...result(),
      tables: tablesOf(scores).map(tableJson),
      problems: [...problems],
    }),
    blocks: () => comparisonBlocks(comparison, view, words),
    lines: () => {
      const { gates = [], ...json } = result();
      return [
        comparisonLine(json, words),
        ...agendaLines(json, words),
        ...boundsLines(scores, view, words),
        ...speakerLines(scores, words),
        ...tableLines(scores, words),
        ...gates.map(({ text }) => text),
      ];
    },
    records: () => withStage(comparisonRecords([{ comparison, json: result() }], words), scores),
  };
}
