// Comparisons of three or more assessments → the tables and remarks that people read.
import { roundToText } from "../../math/round.ts";
import type { ManyComparison } from "../../model/comparison.ts";
import { coverageCell, isThin, thinMark } from "../coverage.ts";
import { dataTable } from "../dataTable.ts";
import { number, text, type Block } from "../document.ts";
import { percentText } from "../percentText.ts";
import { interestTexts } from "../assessors/interestTexts.ts";
import { speakerOf } from "../assessors/speakerOf.ts";
import { warningOf } from "../assessors/warningOf.ts";
import { tablesOf } from "../tables/tablesOf.ts";
import { tablesText } from "../tables/tablesText.ts";
import type { Words } from "../words/words.ts";
import { measureBlocks, noIntervalTexts, resamplingTexts } from "./agreementBlocks.ts";
import { boundsLines } from "./boundsLines.ts";
import { gateBlocks, type ComparisonView } from "./comparisonBlocks.ts";
import { coefficientRounding, commonRounding } from "./comparisonNumbers.ts";
import { comparisonReasonText } from "./comparisonReasons.ts";
import { signedCell } from "./comparisonTables.ts";
import { sideLabel } from "./sideLabels.ts";

export function comparisonsBlocks(
  many: ManyComparison,
  view: ComparisonView,
  words: Words<"comparison">,
): Block[] {
  const { scores, agreement } = many;
  const say = words.comparison.agreement;
  const warnings = new Set(scores.map((score) => warningOf(score, words)).filter((said) => said !== null));
  const name = `${say.alpha(agreement.metric)}, n ${agreement.n}`;
  const measures = [{ name, measure: agreement.alpha, rounding: coefficientRounding }];
  return [
    { kind: "heading", level: 1, text: scores.map(({ assessment }) => assessment.id).join(" · ") },
    ...scores.flatMap((score): Block[] => {
      const speaker = speakerOf(score, words);
      const beside = [...(speaker === null ? [] : [speaker]), ...interestTexts(score, words)];
      return beside.map((said) => ({ kind: "text", text: `${score.assessment.id}: ${said}`, tone: "quiet" }));
    }),
    ...[...warnings].map((warning): Block => ({ kind: "text", text: warning, tone: "middle" })),
    figureTable(many, words),
    ...boundsLines(scores, view, words).map((value): Block => ({ kind: "text", text: value })),
    ...(scores.some(({ overall }) => isThin(overall))
      ? [{ kind: "text", text: words.common.thin(thinMark), tone: "bad" } as const]
      : []),
    ...scores.flatMap((score): Block[] => {
      const read = tablesText(tablesOf([score]), words);
      return read === null ? [] : [{ kind: "text", text: `${score.assessment.id}: ${read}`, tone: "quiet" }];
    }),
    { kind: "heading", level: 2, text: words.comparison.tables.pairs },
    pairTable(many, words),
    ...reasonLines(many, words),
    { kind: "heading", level: 2, text: say.heading },
    ...measureBlocks(measures, words),
    ...[
      say.ofAll(agreement.clauses, agreement.of),
      ...resamplingTexts(agreement, words),
      ...noIntervalTexts(measures, words),
    ].map((value): Block => ({ kind: "text", text: value, tone: "quiet" })),
    ...gateBlocks(view, words),
  ];
}

function figureTable({ scores }: ManyComparison, { common: { terms } }: Words): Block {
  return dataTable(scores, [
    { title: terms.assessment, align: "left", grows: true, cell: ({ assessment }) => text(assessment.id) },
    { title: terms.method, align: "left", cell: ({ method }) => text(method.id) },
    {
      title: terms.percent,
      align: "right",
      unit: "percent",
      cell: ({ overall, method }) =>
        overall.value === null ? text("–", "quiet") : number(percentText(overall.value, method.rounding)),
    },
    {
      title: terms.coverage,
      align: "right",
      unit: "percent",
      cell: ({ overall, method }) => coverageCell(overall, method),
    },
    { title: terms.scored, align: "right", cell: ({ overall }) => number(String(overall.scored)) },
    { title: terms.inScope, align: "right", cell: ({ overall }) => number(String(overall.inScope)) },
  ]);
}

function pairTable({ pairs }: ManyComparison, words: Words<"comparison">): Block {
  const { terms, tables } = words.comparison;
  const items = pairs.map((pair) => ({ ...pair, rounding: commonRounding(pair.a, pair.b) }));
  return dataTable(items, [
    { title: "A", align: "left", grows: true, cell: ({ a, b }) => text(sideLabel(a, b)) },
    { title: "B", align: "left", cell: ({ a, b }) => text(sideLabel(b, a)) },
    { title: terms.gap, align: "right", cell: ({ split, rounding }) => signedCell(split.gap, rounding) },
    {
      title: terms.coverage,
      align: "right",
      cell: ({ split, rounding }) => signedCell(split.coverage.total, rounding),
    },
    {
      title: terms.method,
      align: "right",
      cell: ({ split, rounding }) => signedCell(split.method?.total ?? null, rounding),
    },
    {
      title: terms.rating,
      align: "right",
      cell: ({ split, rounding }) => signedCell(split.rating, rounding),
    },
    { title: tables.common, align: "right", cell: ({ common }) => number(String(common.length)) },
    {
      title: tables.alpha,
      align: "right",
      cell: ({ agreement: { alpha } }) =>
        alpha.value === null
          ? text("–", "quiet")
          : number(roundToText(alpha.value, coefficientRounding.decimals, coefficientRounding.mode)),
    },
  ]);
}

const reasonLines = ({ pairs }: ManyComparison, words: Words<"comparison">): Block[] =>
  pairs
    .filter(({ split }) => split.reasons.length > 0)
    .map(({ a, b, split }) => ({
      kind: "text",
      text: `${sideLabel(a, b)} - ${sideLabel(b, a)}: ${split.reasons.map((reason) => comparisonReasonText(reason, words)).join("; ")}`,
    }));
