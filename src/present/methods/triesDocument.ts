// Assessments tried under methods → what `nap methods --try` shows.
import type * as z from "zod";
import type { MethodTry } from "../../model/methodTry.ts";
import { assessorCells, assessorColumns } from "../assessors/assessorCells.ts";
import type { Spoken } from "../assessors/codedBody.ts";
import { speakerLines } from "../assessors/speakerLines.ts";
import { withStage } from "../assessors/withStage.ts";
import { envelope, type Provenance } from "../contract.ts";
import type { Document, RecordTable } from "../document.ts";
import { outcomeText } from "../outcomeText.ts";
import { localNumber } from "../localNumber.ts";
import { coverageLine } from "../scores/coverageLine.ts";
import { tableJson } from "../tables/tableJson.ts";
import { tableLines } from "../tables/tableLines.ts";
import { tablesOf } from "../tables/tablesOf.ts";
import { tablesText } from "../tables/tablesText.ts";
import type { Words } from "../words/words.ts";
import { methodJson, type MethodAndSource } from "./methodJson.ts";
import type { methodsOutputSchema } from "./methodsSchema.ts";
import { tryBlocks } from "./tryBlocks.ts";
import { tryJson, type TryJson } from "./tryJson.ts";

/**
 * Assessments under every method that can read them, as a document: its own method first, then by the strength of the basis.
 *
 * @param methods those that were tried, for the JSON
 * @example
 * const tried = tryMethods(inputOf(own), [strict.value, halves.value], "halves");
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * const words = await loadWords("en", ["methods"]);
 * triesDocument([tried], [], provenance, words).lines() // ["own: halves: 83.33 % (coverage 75.00 %)", "own: strict: 66.67 % (coverage 75.00 %)", "own: self-report", "own: Read 3 rows: 3 rated"]
 */
export function triesDocument(
  tries: readonly MethodTry[],
  methods: readonly MethodAndSource[],
  provenance: Provenance,
  words: Words<"methods">,
): Document {
  const each = () => tries.map((tried) => tryJson(tried, words));
  return {
    json: (): z.infer<typeof methodsOutputSchema> => ({
      ...envelope("methods", provenance),
      methods: methods.map((method) => methodJson(method, words)),
      tries: each(),
      tables: tablesOf(tries).map(tableJson),
    }),
    blocks: () => tries.flatMap((tried) => tryBlocks(tried, words)),
    lines: () => [
      ...each().flatMap((tried) => linesOf(tried, words)),
      ...speakerLines(tries, words),
      ...tableLines(tries, words),
    ],
    records: () => withStage(tryRecords(each(), tries, words), tries),
  };
}

const linesOf = ({ assessment, scores }: TryJson, words: Words): string[] =>
  scores.map(({ method, overall }) => {
    const { common } = words;
    const { percent } = overall;
    const shown =
      percent === null ? outcomeText(overall, words) : `${localNumber(percent, common.decimal)} %`;
    const covered = coverageLine(overall, words).map((said) => ` (${said})`);
    return `${assessment.id}: ${method.id}: ${shown}${covered.join("")}`;
  });

/** @param spoken the assessments of `tries`, in the same order */
const tryRecords = (tries: readonly TryJson[], spoken: readonly Spoken[], words: Words): RecordTable => ({
  columns: [
    "assessment",
    "plan",
    "method",
    "own",
    "outcome",
    "percent",
    "exact",
    "scored",
    "eligible",
    "coverage",
    "reason",
    ...assessorColumns,
    "tables",
  ],
  rows: tries.flatMap(({ assessment, plan, own, scores }, at) =>
    scores.map(({ method, overall }, index) => [
      assessment.id,
      plan.id,
      method.id,
      method.id === own ? "yes" : "no",
      overall.outcome,
      overall.percent,
      overall.exact,
      overall.scored,
      overall.eligible,
      overall.coverage,
      overall.reason,
      ...Object.values(assessorCells(assessment, index === 0)),
      index === 0 ? tablesText(tablesOf(spoken.slice(at, at + 1)), words) : null,
    ]),
  ),
  decimals: ["percent", "coverage"],
  exact: { fractions: ["exact"] },
});
