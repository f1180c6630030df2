// Comparisons of three or more assessments and problems → what `nap compare` shows of them.
import type { Fraction } from "../../math/fraction.ts";
import type { ManyComparison } from "../../model/comparison.ts";
import type { Rounding } from "../../model/method.ts";
import { roundToText } from "../../math/round.ts";
import { measureBlocks } from "./agreementBlocks.ts";
import { gateBlocks, type ComparisonView } from "./comparisonBlocks.ts";
import { comparisonGateText, gatesJson } from "./comparisonGateText.ts";
import { comparisonJson, measureJson } from "./comparisonJson.ts";
import { comparisonLine } from "./comparisonLine.ts";
import { coefficientRounding, commonRounding, signedText } from "./comparisonNumbers.ts";
import { comparisonPhrases } from "./comparisonPhrases.ts";
import { comparisonRecords } from "./comparisonRecords.ts";
import { comparisonReasonText } from "./comparisonReasons.ts";
import { comparisonWord } from "./comparisonWords.ts";
import { contract, type Provenance } from "../contract.ts";
import { number, text, type Block, type Cell, type Document } from "../document.ts";
import { percentText } from "../percentText.ts";
import type { ProblemJson } from "../problems/problemSchema.ts";
import { noticeOf } from "../scores/scoresJson.ts";
import { sideLabel } from "./sideLabels.ts";
import { word, type Language } from "../words.ts";

/**
 * A comparison of three or more scores as a document: the figures, each pair, and the agreement of all. The view is
 * that of each pair.
 *
 * @example
 * const strictScore = scoreAssessment(inputOf(own, strict)).score;
 * const many = compareMany([otherScore, score, strictScore], { seed: 1, resamples: 2000 });
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * const lines = comparisonsDocument(many, [], provenance, { language: "en", all: false, evidence: false }).lines();
 * lines[2].split(" = ")[0] // "own (halves) - own (strict): +16.67 points"
 */
export const comparisonsDocument = (
  many: ManyComparison,
  problems: readonly ProblemJson[],
  provenance: Provenance,
  view: ComparisonView,
): Document => ({
  json: () =>
    contract("comparisons", provenance, {
      agreement: {
        n: many.agreement.n,
        basis: many.agreement.basis,
        resampling: many.agreement.resampling,
        alpha: { metric: many.agreement.metric, ...measureJson(many.agreement.alpha, coefficientRounding) },
      },
      comparisons: many.pairs.map((pair) => comparisonJson(pair, view.evidence)),
      ...gatesJson(view.gates),
      problems,
    }),
  blocks: () => blocks(many, view),
  lines: () => [
    ...many.pairs.map(comparisonLine),
    ...(view.gates ?? []).map((check) => comparisonGateText(check, "en")),
  ],
  records: () => comparisonRecords(many.pairs, view.language),
});

function blocks(many: ManyComparison, view: ComparisonView): Block[] {
  const { language } = view;
  const { scores, agreement } = many;
  const say = (name: Parameters<typeof comparisonWord>[0]): string => comparisonWord(name, language);
  const phrase = comparisonPhrases[language];
  const notices = new Set(
    scores.map((score) => noticeOf(score, language)).filter((notice) => notice !== null),
  );
  const metric = say(agreement.metric === "ordinal" ? "ordinal" : "intervalMetric");
  return [
    { kind: "heading", level: 1, text: scores.map(({ assessment }) => assessment.id).join(" · ") },
    ...[...notices].map((notice): Block => ({ kind: "text", text: notice, tone: "middle" })),
    figureTable(many, language),
    { kind: "heading", level: 2, text: say("pairs") },
    pairTable(many, language),
    ...reasonLines(many, language),
    { kind: "heading", level: 2, text: say("agreement") },
    ...measureBlocks(
      [[`${say("alpha")} (${metric}), n ${agreement.n}`, agreement.alpha, coefficientRounding, asIs]],
      language,
    ),
    ...(agreement.n > 1
      ? [{ kind: "text", text: phrase.resampled(agreement.resampling), tone: "quiet" } as const]
      : []),
    ...gateBlocks(view),
  ];
}

const asIs = (value: Fraction): Fraction => value;

const figureTable = ({ scores }: ManyComparison, language: Language): Block => ({
  kind: "table",
  columns: [
    { title: word("assessment", language), align: "left", grows: true },
    { title: word("method", language).toLowerCase(), align: "left" },
    { title: word("percent", language), align: "right" },
    { title: word("scored", language), align: "right" },
    { title: word("inScope", language), align: "right" },
  ],
  rows: scores.map(({ assessment, method, overall }) => ({
    cells: [
      text(assessment.id),
      text(method.id),
      overall.value === null ? text("–", "quiet") : number(percentText(overall.value, method.rounding)),
      number(String(overall.scored)),
      number(String(overall.inScope)),
    ],
  })),
});

const pairTable = ({ pairs }: ManyComparison, language: Language): Block => ({
  kind: "table",
  columns: [
    { title: "A", align: "left", grows: true },
    { title: "B", align: "left" },
    { title: comparisonWord("gap", language), align: "right" },
    { title: comparisonWord("coverage", language), align: "right" },
    { title: word("method", language).toLowerCase(), align: "right" },
    { title: comparisonWord("rating", language), align: "right" },
    { title: comparisonWord("common", language), align: "right" },
    { title: "alpha", align: "right" },
  ],
  rows: pairs.map(({ a, b, split, common, agreement }) => {
    const rounding = commonRounding(a, b);
    return {
      cells: [
        text(sideLabel(a, b)),
        text(sideLabel(b, a)),
        signed(split.gap, rounding),
        signed(split.coverage.total, rounding),
        signed(split.method?.total ?? null, rounding),
        signed(split.rating, rounding),
        number(String(common.length)),
        agreement.alpha.value === null
          ? text("–", "quiet")
          : number(roundToText(agreement.alpha.value, coefficientRounding.decimals, "half-up")),
      ],
    };
  }),
});

const signed = (value: Fraction | null, rounding: Rounding): Cell =>
  value === null ? text("–", "quiet") : number(signedText(value, rounding));

const reasonLines = ({ pairs }: ManyComparison, language: Language): Block[] =>
  pairs
    .filter(({ split }) => split.reasons.length > 0)
    .map(({ a, b, split }) => ({
      kind: "text",
      text: `${sideLabel(a, b)} - ${sideLabel(b, a)}: ${split.reasons.map((reason) => comparisonReasonText(reason, language)).join("; ")}`,
    }));
