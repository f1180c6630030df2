// A comparison and problems → what `nap compare` shows of two assessments.
import type { Comparison } from "../../model/comparison.ts";
import { comparisonBlocks, type ComparisonView } from "./comparisonBlocks.ts";
import { comparisonGateText, gatesJson } from "./comparisonGateText.ts";
import { comparisonJson } from "./comparisonJson.ts";
import { comparisonLine } from "./comparisonLine.ts";
import { comparisonRecords } from "./comparisonRecords.ts";
import { contract, type Provenance } from "../contract.ts";
import type { Document } from "../document.ts";
import type { ProblemJson } from "../problems/problemSchema.ts";

/**
 * A comparison of two scores as a document. JSON and records hold all of it, whatever the view; the view's evidence
 * is added to the JSON.
 *
 * @example
 * const comparison = compareScores(otherScore, score, { seed: 1, resamples: 2000 });
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * const view = { language: "en", all: false, evidence: false };
 * const [line] = comparisonDocument(comparison, [], provenance, view).lines();
 * line // "other - own: -45.83 points = coverage -12.50, method 0.00, rating -33.33 (alpha 0.528, n 3)"
 */
export const comparisonDocument = (
  comparison: Comparison,
  problems: readonly ProblemJson[],
  provenance: Provenance,
  view: ComparisonView,
): Document => ({
  json: () =>
    contract("comparison", provenance, {
      ...comparisonJson(comparison, view.evidence),
      ...gatesJson(view.gates),
      problems,
    }),
  blocks: () => comparisonBlocks(comparison, view),
  lines: () => [
    comparisonLine(comparison),
    ...(view.gates ?? []).map((check) => comparisonGateText(check, "en")),
  ],
  records: () => comparisonRecords([comparison], view.language),
});
