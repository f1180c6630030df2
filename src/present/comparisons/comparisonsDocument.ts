// Comparisons of three or more assessments and problems → what `nap compare` shows of them.
import type { ManyComparison } from "../../model/comparison.ts";
import { speakerLines } from "../assessors/speakerLines.ts";
import { withStage } from "../assessors/withStage.ts";
import { envelope, type Provenance } from "../contract.ts";
import type { Document } from "../document.ts";
import type { ProblemJson } from "../problems/problemSchema.ts";
import { tableJson } from "../tables/tableJson.ts";
import { tableLines } from "../tables/tableLines.ts";
import { tablesOf } from "../tables/tablesOf.ts";
import type { Words } from "../words/words.ts";
import { boundsLines } from "./boundsLines.ts";
import type { ComparisonView } from "./comparisonBlocks.ts";
import { agendaLines } from "./agendaLines.ts";
import { gatesJson } from "./comparisonGateJson.ts";
import { comparisonLine } from "./comparisonLine.ts";
import { comparisonRecords } from "./comparisonRecords.ts";
import { comparisonsBlocks } from "./comparisonsBlocks.ts";
import type { ComparisonsResultJson } from "./comparisonsSchema.ts";
import { comparisonsJson } from "./comparisonsJson.ts";

/**
 * A comparison of three or more scores as a document: the figures, each pair, and the agreement of all. The view is
 * that of each pair.
 *
 * @param problems in words, as the JSON lists them
 * @example
 * const strictScore = scoreAssessment(inputOf(own, strict)).score;
 * const many = compareMany([otherScore, score, strictScore], { seed: 1, resamples: 2000 });
 * const words = await loadWords("en", ["comparison"]);
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * const lines = comparisonsDocument(many, [], provenance, words, { all: false, evidence: false }).lines();
 * lines[2].split(" = ")[0] // "own (halves) - own (strict): +16.67 points"
 */
export function comparisonsDocument(
  many: ManyComparison,
  problems: readonly ProblemJson[],
  provenance: Provenance,
  words: Words<"comparison">,
  view: ComparisonView,
): Document {
  const result = () => ({ ...comparisonsJson(many, view, words), ...gatesJson(view.gates, words) });
  return {
    json: (): ComparisonsResultJson => ({
      ...envelope("comparisons", provenance),
      ...result(),
      tables: tablesOf(many.scores).map(tableJson),
      problems: [...problems],
    }),
    blocks: () => comparisonsBlocks(many, view, words),
    lines: () => {
      const { comparisons, gates = [] } = result();
      return [
        ...comparisons.flatMap((pair) => [comparisonLine(pair, words), ...agendaLines(pair, words)]),
        ...boundsLines(many.scores, view, words),
        ...speakerLines(many.scores, words),
        ...tableLines(many.scores, words),
        ...gates.map(({ text }) => text),
      ];
    },
    records: () => {
      const { comparisons } = result();
      const pairs = many.pairs.flatMap((comparison, index) => {
        const json = comparisons[index];
        return json === undefined ? [] : [{ comparison, json }];
      });
      return withStage(comparisonRecords(pairs, words), many.scores);
    },
  };
}
