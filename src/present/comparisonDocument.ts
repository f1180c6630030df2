// A comparison and problems → what `nap compare` shows of two assessments.
import type { Comparison } from "../model/comparison.ts";
import type { Problem } from "../model/problem.ts";
import { comparisonBlocks, type ComparisonView } from "./comparisonBlocks.ts";
import { comparisonJson } from "./comparisonJson.ts";
import { comparisonLine } from "./comparisonLine.ts";
import { comparisonRecords } from "./comparisonRecords.ts";
import { contract, type Provenance } from "./contract.ts";
import type { Document } from "./document.ts";
import { problemJson } from "./problemJson.ts";

export const comparisonDocument = (
  comparison: Comparison,
  problems: readonly Problem[],
  provenance: Provenance,
  view: ComparisonView,
): Document => ({
  json: () =>
    contract("comparison", provenance, {
      ...comparisonJson(comparison, view.evidence),
      problems: problems.map(problemJson),
    }),
  blocks: () => comparisonBlocks(comparison, view),
  lines: () => [comparisonLine(comparison)],
  records: () => comparisonRecords([comparison], view.language),
});
