// A comparison → the headings, tables and remarks that people read.
import { isZero } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import type { Comparison, CoverageBounds } from "../../model/comparison.ts";
import type { ComparisonGateCheck } from "../../model/comparisonGate.ts";
import type { Score } from "../../model/score.ts";
import { textIn } from "../../model/textIn.ts";
import { agreementBlocks } from "./agreementBlocks.ts";
import { clauseEvidence, evidenceText } from "./clauseEvidence.ts";
import { comparisonGateText } from "./comparisonGateText.ts";
import { commonRounding } from "./comparisonNumbers.ts";
import { comparisonPhrases } from "./comparisonPhrases.ts";
import { comparisonReasonText } from "./comparisonReasons.ts";
import { sentenceText } from "./comparisonSentences.ts";
import { bodyTable, clauseTable, directionTable } from "./comparisonTables.ts";
import { comparisonWord } from "./comparisonWords.ts";
import type { Block, Tone } from "../document.ts";
import { gapTable, roundsApart } from "./gapTable.ts";
import { localNumber } from "../localNumber.ts";
import { methodRules } from "../methodRules.ts";
import { claimLine } from "../scores/scoreBlocks.ts";
import { noticeOf } from "../scores/scoresJson.ts";
import { sideLabel, sideText } from "./sideLabels.ts";
import { word, type Language } from "../words.ts";

/** What of a comparison is shown to people. */
export interface ComparisonView {
  readonly language: Language;
  /** All clauses, and not only those that contribute most. */
  readonly all: boolean;
  /** The rows of both sides beneath the clauses. */
  readonly evidence: boolean;
  /** The bounds that the call sets, checked; not there where it sets none. */
  readonly gates?: readonly ComparisonGateCheck[];
}

const usualClauses = 12;

export function comparisonBlocks(comparison: Comparison, view: ComparisonView): Block[] {
  const { a, b } = comparison;
  const { language } = view;
  const rounding = commonRounding(a, b);
  const heading = (name: Parameters<typeof comparisonWord>[0]): Block => ({
    kind: "heading",
    level: 2,
    text: comparisonWord(name, language),
  });
  const notices = new Set([noticeOf(a, language), noticeOf(b, language)].filter((notice) => notice !== null));
  return [
    {
      kind: "heading",
      level: 1,
      text: `${sideLabel(a, b)} ${comparisonWord("against", language)} ${sideLabel(b, a)}`,
    },
    said(sideText("A", a, language), "quiet"),
    said(sideText("B", b, language), "quiet"),
    ...[...notices].map((notice) => said(notice, "middle")),
    heading("inWords"),
    ...comparison.sentences.map((sentence) => said(sentenceText(sentence, rounding, language))),
    ...gateBlocks(view),
    heading("terms"),
    gapTable(comparison, language),
    ...splitRemarks(comparison, language),
    ...(comparison.agreement.alpha.reason === "withheld"
      ? []
      : [
          heading("clauses"),
          ...clauseBlocks(comparison, view),
          heading("directions"),
          directionTable(comparison, language),
          ...(comparison.bodies.length === 0 ? [] : [heading("bodies"), bodyTable(comparison, language)]),
        ]),
    ...(a.assessment === b.assessment || comparison.agreement.alpha.reason === "withheld"
      ? []
      : agreementBlocks(comparison.agreement, rounding, language)),
    { kind: "heading", level: 2, text: word("method", language) },
    ...methodLines(a, b, language),
  ];
}

/** One sentence a bound. */
export const gateBlocks = ({ gates = [], language }: ComparisonView): Block[] =>
  gates.map((check) => said(comparisonGateText(check, language), check.met ? "good" : "bad"));

const said = (text: string, tone: Tone = "plain"): Block => ({ kind: "text", text, tone });

function splitRemarks(comparison: Comparison, language: Language): Block[] {
  const { a, b, split } = comparison;
  const phrase = comparisonPhrases[language];
  const reasons = split.reasons.map((reason) => comparisonReasonText(reason, language)).join("; ");
  const claims = [a, b].flatMap((score, index) =>
    score.claims.map((claim) => said(`${index === 0 ? "A" : "B"}: ${claimLine(claim, score, language)}`)),
  );
  return [
    ...(roundsApart(comparison) ? [said(phrase.roundsApart, "quiet")] : []),
    ...(reasons === "" ? [] : [said(`${phrase.way[split.way]} ${reasons}.`.trim())]),
    ...(split.bounds === null ? [] : boundLines(split.bounds, comparison, language)),
    ...claims,
  ];
}

function boundLines(bounds: CoverageBounds, { a, b }: Comparison, language: Language): Block[] {
  const { decimals, mode } = commonRounding(a, b);
  const sides = [
    ["A", bounds.a],
    ["B", bounds.b],
    ["A - B", bounds.gap],
  ] as const;
  return sides.map(([side, { low, high }]) =>
    said(
      comparisonPhrases[language].bounds(
        bounds.clauses,
        side,
        localNumber(roundToText(low, decimals, mode), language),
        localNumber(roundToText(high, decimals, mode), language),
      ),
    ),
  );
}

function clauseBlocks(comparison: Comparison, { language, all, evidence }: ComparisonView): Block[] {
  const { clauses } = comparison;
  const contributing = clauses.filter(
    ({ contribution: { total } }) => total === null || !isZero(total),
  ).length;
  const shown = all ? clauses.length : Math.min(usualClauses, contributing);
  const count = (relation: (typeof clauses)[number]["relation"]): number =>
    clauses.filter((item) => item.relation === relation).length;
  const phrase = comparisonPhrases[language];
  return [
    ...(shown === 0 ? [] : [clauseTable(comparison, shown, language)]),
    said(
      phrase.relations({
        a: count("a-above"),
        b: count("b-above"),
        same: count("same"),
        onlyA: count("only-a"),
        onlyB: count("only-b"),
      }),
    ),
    ...(shown < clauses.length ? [said(phrase.showing(shown, clauses.length), "quiet")] : []),
    ...(evidence ? evidenceBlocks(comparison, shown, language) : []),
  ];
}

function evidenceBlocks({ a, b, clauses }: Comparison, shown: number, language: Language): Block[] {
  const lines = (name: string, score: Score, rows: readonly number[]): Block[] =>
    rows.length === 0
      ? [said(`${name}: ${comparisonWord("nothing", language)}`, "quiet")]
      : clauseEvidence(score.assessment.ratings, rows).map((row) => said(`${name}: ${evidenceText(row)}`));
  return [
    { kind: "heading", level: 2, text: comparisonWord("evidence", language) },
    ...clauses
      .slice(0, shown)
      .flatMap((item) => [
        said(`${item.clause.id} ${textIn(item.clause.title, language)}`.trim(), "strong"),
        ...lines("A", a, item.rows.a),
        ...lines("B", b, item.rows.b),
      ]),
  ];
}

function methodLines(a: Score, b: Score, language: Language): Block[] {
  const line = (name: string, { method, scale }: Score): Block =>
    said(
      `${name}: ${word("method", language).toLowerCase()} ${method.id} ${method.version}: ${methodRules(method, scale, language)}; ${word("basis", language)}: ${method.basis}`,
      "quiet",
    );
  return a.method.hash === b.method.hash && a.scale?.id === b.scale?.id
    ? [line("A, B", a)]
    : [line("A", a), line("B", b)];
}
