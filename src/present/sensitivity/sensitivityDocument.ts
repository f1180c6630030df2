// How sure figures are → what `nap sensitivity` shows.
import type * as z from "zod";
import type { Sensitivity } from "../../model/sensitivity.ts";
import { assessorCells, assessorColumns } from "../assessors/assessorCells.ts";
import { speakerLines } from "../assessors/speakerLines.ts";
import { withStage } from "../assessors/withStage.ts";
import { envelope, type Provenance } from "../contract.ts";
import type { Document } from "../document.ts";
import { tableJson } from "../tables/tableJson.ts";
import { tableLines } from "../tables/tableLines.ts";
import { tablesOf } from "../tables/tablesOf.ts";
import type { Words } from "../words/words.ts";
import { sensitivityBlocks } from "./sensitivityBlocks.ts";
import { sensitivityJson } from "./sensitivityJson.ts";
import { sensitivityRecords } from "./sensitivityRecords.ts";
import type { sensitivityOutputSchema } from "./sensitivitySchema.ts";
import { summaryOf } from "./summaryOf.ts";

/**
 * Bounds, rules, claims, choices, and what to verify first, as a document.
 *
 * @example
 * const found = assessSensitivity({ input: inputOf(own), doubts: null, methods: [], areDeclared: false });
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * const words = await loadWords("en", ["sensitivity"]);
 * sensitivityDocument([found], provenance, words).lines()[0] // "own: Under halves the figure is 83.33 %."
 */
export function sensitivityDocument(
  found: readonly Sensitivity[],
  provenance: Provenance,
  words: Words<"sensitivity">,
): Document {
  const each = () => found.map((own) => sensitivityJson(own, words));
  return {
    json: (): z.infer<typeof sensitivityOutputSchema> => ({
      ...envelope("sensitivity", provenance),
      results: each(),
      tables: tablesOf(found).map(tableJson),
    }),
    blocks: () => found.flatMap((own) => sensitivityBlocks(own, words)),
    lines: () => [
      ...found.flatMap((own) => summaryOf(own, words).map((line) => `${own.assessment.id}: ${line}`)),
      ...speakerLines(found, words),
      ...tableLines(found, words),
    ],
    records: () => withStage(sensitivityRecords(each(), assessorColumns, assessorCells), found),
  };
}
