// A comparison → the headings, tables and remarks that people read.
import { roundToText } from "../../math/round.ts";
import type { AgendaItem } from "../../model/agenda.ts";
import type { Comparison, CoverageBounds } from "../../model/comparison.ts";
import type { ComparisonCheck } from "../../model/comparisonGate.ts";
import type { Score } from "../../model/score.ts";
import { isThin, thinMark } from "../coverage.ts";
import type { Block, Tone } from "../document.ts";
import { localNumber } from "../localNumber.ts";
import { methodRules } from "../methodRules.ts";
import { claimLine } from "../scores/claimLine.ts";
import type { ShownBounds } from "../scores/scoreView.ts";
import { interestTexts } from "../assessors/interestTexts.ts";
import { warningOf } from "../assessors/warningOf.ts";
import { tablesOf } from "../tables/tablesOf.ts";
import { tablesText } from "../tables/tablesText.ts";
import type { Words } from "../words/words.ts";
import { agendaTable } from "./agendaTable.ts";
import { agreementBlocks } from "./agreementBlocks.ts";
import { clauseBlocks } from "./clauseBlocks.ts";
import { comparisonGateJson } from "./comparisonGateJson.ts";
import { commonRounding, signedText } from "./comparisonNumbers.ts";
import { comparisonReasonText } from "./comparisonReasons.ts";
import { sentenceText } from "./comparisonSentences.ts";
import { bodyTable, directionTable } from "./comparisonTables.ts";
import { gapTable, roundsApart } from "./gapTable.ts";
import { overallText, sideLabel, sideText } from "./sideLabels.ts";

/** What of a comparison is shown to people. */
export interface ComparisonView {
  /** All clauses, and not only those that contribute most. */
  readonly all: boolean;
  /** The rows of both sides beneath the clauses. */
  readonly evidence: boolean;
  /** The bounds that the call sets, checked; not there where it sets none. */
  readonly gates?: readonly ComparisonCheck[];
  /** What stands beside the overall figures; not there where the call does not ask for it. */
  readonly bounds?: ReadonlyMap<Score, ShownBounds>;
  /** What to verify first, where the call asks for it. */
  readonly agenda?: (comparison: Comparison) => readonly AgendaItem[];
}

export function comparisonBlocks(
  comparison: Comparison,
  view: ComparisonView,
  words: Words<"comparison">,
): Block[] {
  const { a, b } = comparison;
  const { tables, terms } = words.comparison;
  const rounding = commonRounding(a, b);
  const isWithheld = comparison.agreement.alpha.reason === "withheld";
  const warnings = new Set([a, b].map((score) => warningOf(score, words)).filter((text) => text !== null));
  return [
    { kind: "heading", level: 1, text: tables.title(sideLabel(a, b), sideLabel(b, a)) },
    said(sideText("A", a, words), "quiet"),
    said(sideText("B", b, words), "quiet"),
    ...([a, b] as const).flatMap((score, at) => {
      const bounds = view.bounds?.get(score);
      const percent = overallText(score, words);
      return bounds === undefined ? [] : [said(`${at === 0 ? "A" : "B"}: ${percent}. ${bounds.text}`)];
    }),
    ...(["a", "b"] as const).flatMap((side) => {
      const read = tablesText(tablesOf([comparison[side]]), words);
      const beside = [...interestTexts(comparison[side], words), ...(read === null ? [] : [read])];
      return beside.map((text) => said(`${side.toUpperCase()}: ${text}`, "quiet"));
    }),
    ...[...warnings].map((text) => said(text, "middle")),
    ...(hasThin(comparison) ? [said(words.common.thin(thinMark), "bad")] : []),
    heading(tables.inWords),
    ...comparison.sentences.map((sentence) => said(sentenceText(sentence, comparison, words))),
    ...gateBlocks(view, words),
    ...agendaBlocks(comparison, view, words),
    heading(terms.heading),
    gapTable(comparison, words),
    ...splitRemarks(comparison, words),
    ...(isWithheld
      ? []
      : [
          heading(tables.clauses),
          ...clauseBlocks(comparison, view, words),
          heading(tables.directions),
          directionTable(comparison, words),
          ...(comparison.bodies.length === 0 ? [] : [heading(tables.bodies), bodyTable(comparison, words)]),
        ]),
    ...(a.assessment === b.assessment || isWithheld
      ? []
      : agreementBlocks(comparison.agreement, rounding, words)),
    heading(tables.methods),
    ...methodLines(a, b, words),
  ];
}

function agendaBlocks(
  comparison: Comparison,
  { agenda }: ComparisonView,
  words: Words<"comparison">,
): Block[] {
  if (agenda === undefined) return [];
  const items = agenda(comparison);
  const { title, about, nothing } = words.comparison.agenda;
  return [
    heading(title),
    ...(items.length === 0
      ? [said(nothing)]
      : [agendaTable(items, commonRounding(comparison.a, comparison.b), words), said(about, "quiet")]),
  ];
}

/** Whether a figure that is shown rests on less than half of its clauses. */
const hasThin = ({ a, b, directions, bodies }: Comparison): boolean =>
  [a.overall, b.overall, ...[...directions, ...bodies].flatMap((group) => [group.a, group.b])].some(
    (figure) => figure !== null && isThin(figure),
  );

/** One sentence a bound. */
export const gateBlocks = ({ gates = [] }: ComparisonView, words: Words<"comparison">): Block[] =>
  gates.map((check) =>
    said(comparisonGateJson(check, words).text, check.met === null ? "middle" : check.met ? "good" : "bad"),
  );

const heading = (value: string): Block => ({ kind: "heading", level: 2, text: value });
const said = (value: string, tone: Tone = "plain"): Block => ({ kind: "text", text: value, tone });

function splitRemarks(comparison: Comparison, words: Words<"comparison">): Block[] {
  const { a, b, split } = comparison;
  const { terms } = words.comparison;
  const reasons = split.reasons.map((reason) => comparisonReasonText(reason, words)).join("; ");
  const claims = [a, b].flatMap((score, index) =>
    score.claims.map((claim) => said(`${index === 0 ? "A" : "B"}: ${claimLine(claim, score, words)}`)),
  );
  return [
    ...(roundsApart(comparison) ? [said(terms.roundsApart, "quiet")] : []),
    ...coverageLines(comparison, words),
    ...(reasons === "" ? [] : [said(`${terms.ways[split.way]} ${reasons}.`.trim())]),
    ...(split.bounds === null ? [] : boundLines(split.bounds, comparison, words)),
    ...claims,
  ];
}

/** One line for each pair of reasons for which clauses are not common. */
function coverageLines({ a, b, coverageGroups }: Comparison, words: Words<"comparison">): Block[] {
  const { missing, coverageGroup } = words.comparison.terms;
  const rounding = commonRounding(a, b);
  return coverageGroups.map((group) =>
    said(
      coverageGroup({
        a: group.a === null ? missing.rated : missing[group.a],
        b: group.b === null ? missing.rated : missing[group.b],
        clauses: group.clauses.length,
        points:
          group.contribution === null
            ? null
            : localNumber(signedText(group.contribution, rounding), words.common.decimal),
      }),
      "quiet",
    ),
  );
}

function boundLines(bounds: CoverageBounds, { a, b }: Comparison, words: Words<"comparison">): Block[] {
  const { decimals, mode } = commonRounding(a, b);
  const sides = [
    ["A", bounds.a],
    ["B", bounds.b],
    ["A - B", bounds.gap],
  ] as const;
  return sides.map(([side, range]) => {
    const [low, high] = [range.low, range.high].map((end) =>
      localNumber(roundToText(end, decimals, mode), words.common.decimal),
    );
    return said(words.comparison.terms.bounds(bounds.clauses, side, low ?? "", high ?? ""));
  });
}

function methodLines(a: Score, b: Score, words: Words): Block[] {
  const { terms } = words.common;
  const line = (name: string, { method, scale }: Score): Block =>
    said(
      `${name}: ${terms.method} ${method.id} ${method.version}: ${methodRules(method, scale, words)}; ${terms.basis}: ${method.basis}`,
      "quiet",
    );
  return a.method.hash === b.method.hash && a.scale?.id === b.scale?.id
    ? [line("A, B", a)]
    : [line("A", a), line("B", b)];
}
