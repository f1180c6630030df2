// Assessments tried under methods → what `nap methods --try` shows.
import type * as z from "zod";
import type { MethodTry } from "../../model/methodTry.ts";
import { tableAccounts } from "../../model/tableAccounts.ts";
import { assessorCells, assessorColumns } from "../assessors/assessorCells.ts";
import { speakerLines } from "../assessors/speakerLines.ts";
import { envelope, type Provenance } from "../contract.ts";
import type { Document, RecordTable } from "../document.ts";
import { localNumber } from "../localNumber.ts";
import { leftOutTables, type LeftOutTable } from "../tables/leftOutTables.ts";
import { tableJson } from "../tables/tableJson.ts";
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
 * triesDocument([tried], [], provenance, words).lines() // ["own: halves: 83.33 %", "own: strict: 66.67 %", "own: self-report"]
 */
export function triesDocument(
  tries: readonly MethodTry[],
  methods: readonly MethodAndSource[],
  provenance: Provenance,
  words: Words<"methods">,
): Document {
  const rated = tries.map(({ assessment, scores: [first] }) => ({
    assessment,
    ...(first === undefined ? {} : { plan: first.plan }),
  }));
  const left = () => leftOutTables(rated, words);
  const each = () => tries.map((tried) => tryJson(tried, words));
  return {
    json: (): z.infer<typeof methodsOutputSchema> => ({
      ...envelope("methods", provenance),
      methods: methods.map((method) => methodJson(method, words)),
      tries: each(),
      tables: rated
        .flatMap(({ assessment, plan = null }) => tableAccounts(assessment.ratings, plan))
        .map(tableJson),
    }),
    blocks: () => [
      ...tries.flatMap((tried) => tryBlocks(tried, words)),
      ...left().map(
        ({ assessment, text }) => ({ kind: "text", text: `${assessment}: ${text}`, tone: "bad" }) as const,
      ),
    ],
    lines: () => [
      ...each().flatMap((tried) => linesOf(tried, words)),
      ...speakerLines(
        tries.map(({ assessment, scores }) => ({ plan: scores[0]?.plan ?? null, assessment })),
        words,
      ),
      ...left().map(({ assessment, text }) => `${assessment}: ${text}`),
    ],
    records: () => tryRecords(each(), left()),
  };
}

const linesOf = ({ assessment, scores }: TryJson, { common }: Words): string[] =>
  scores.map(({ method, overall: { percent, outcome } }) => {
    const shown =
      percent === null ? common.terms.outcomes[outcome] : `${localNumber(percent, common.decimal)} %`;
    return `${assessment.id}: ${method.id}: ${shown}`;
  });

const tryRecords = (tries: readonly TryJson[], left: readonly LeftOutTable[]): RecordTable => ({
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
    "reason",
    ...assessorColumns,
  ],
  rows: [
    ...tries.flatMap(({ assessment, plan, own, scores }) =>
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
        overall.reason,
        ...Object.values(assessorCells(assessment, index === 0)),
      ]),
    ),
    ...left.map(({ assessment, text }) => [
      assessment,
      null,
      null,
      null,
      "table",
      null,
      null,
      null,
      null,
      text,
      ...assessorColumns.map(() => null),
    ]),
  ],
  decimals: ["percent"],
  exact: { fractions: ["exact"] },
});
