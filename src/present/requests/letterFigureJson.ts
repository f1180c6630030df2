// A figure that a letter is about → what was tried, what is known, and what is asked, in the JSON contract.
import { toText, type Fraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import type { ClaimAudit, Explanation } from "../../model/audit.ts";
import type { FactAsked, FigureAsked, KnownFact } from "../../model/request.ts";
import { textIn } from "../../model/textIn.ts";
import { auditRemarkText } from "../audits/auditRemarkText.ts";
import { dataLines } from "../audits/dataLines.ts";
import { ownSentences } from "../audits/ownSentences.ts";
import { publishedText } from "../audits/publishedText.ts";
import { bandLabel } from "../bandLabel.ts";
import { localNumber } from "../localNumber.ts";
import type { FactWordings } from "../words/requestWording.ts";
import type { Words } from "../words/words.ts";
import type { LetterFigureJson } from "./requestSchema.ts";

/** So many explanations are named as examples. */
const mostReadings = 3;

type Said = Words<"audit" | "request">;

export function letterFigureJson(
  { claimed, facts, known, table }: FigureAsked,
  words: Said,
): LetterFigureJson {
  const { audit, claim } = claimed;
  const { question, explanations } = audit;
  const readings = explanations.map((explanation) => readingText(explanation, words));
  const { preferred, replies: said } = words.common;
  const stage = claim?.score.assessment.replies?.stage;
  return {
    assessment: claim?.score.assessment.id ?? null,
    figure: question.figure,
    of: toText(question.of),
    clauses: question.clauses,
    source: sourceOf(claimed, preferred),
    ...(stage === undefined ? {} : { stage }),
    verdict: audit.verdict,
    tried: triedSentences(claimed, words),
    readings: [...new Set(readings)].slice(0, mostReadings),
    known: [
      ...known.map((fact) => knownText(fact, claimed, words)),
      ...(stage === undefined ? [] : [words.request.stage(said.stages[stage])]),
    ],
    facts: facts.map((fact) => ({ id: fact.id, text: factText(fact, words) })),
    sheet: table.map(({ id, title }) => ({ clause: id, title: textIn(title, preferred) })),
  };
}

/** `18 clauses on three-step (each clause is at 0, 50 or 100 %)`: whoever is asked does not know names of scales. */
function readingText({ clauses, scale, reading, assumes }: Explanation, words: Said): string {
  const levels = assumes.find(({ id }) => id === "each-on-scale");
  const title = words.audit.figure.explanation(clauses, scale.id, reading);
  return levels === undefined ? title : `${title} (${auditRemarkText(levels, words)})`;
}

function sourceOf({ claim }: ClaimAudit, preferred: readonly string[]): string | null {
  const id = claim?.check.source ?? null;
  if (claim === null || id === null) return null;
  const source = claim.score.plan.sources.find((each) => each.id === id);
  return source === undefined ? id : textIn(source.title, preferred) || id;
}

/** What the rows give, what arithmetic says of the stated number of clauses, and what the plan allows. */
function triedSentences({ audit, claim }: ClaimAudit, words: Said): string[] {
  const { question, verdict, fits } = audit;
  const { verdicts } = words.audit.figure;
  const clauses = question.clauses ?? question.planned;
  const isWithout = verdict === "impossible" || verdict === "unsettled";
  const scales = fits
    .filter((fit) => isWithout || (clauses !== null && fit.clauses.includes(clauses)))
    .map(({ scale }) => scale.id);
  const [rows] = claim === null ? [] : dataLines(claim, question.figure, words);
  return [
    ...(rows?.kind === "text" ? [`${rows.text}.`] : []),
    ...(clauses === null || fits.length === 0 || verdict === "reproduced"
      ? []
      : [verdicts[verdict](publishedText(question, words), clauses, scales.join(", "))]),
    ...(audit.own !== null && audit.own.most > 0 ? ownSentences(audit, words) : []),
  ];
}

const inPercent = (value: Fraction, words: Said): string =>
  localNumber(roundToText(value, 2, "half-up"), words.common.decimal);

function factText(fact: FactAsked, words: Said): string {
  const say = words.request.facts;
  if (fact.id === "counted-clauses")
    return say[fact.id]({ stated: fact.params.stated, other: fact.params.other.join(", ") });
  if (fact.id === "method-differs") {
    const { method, found } = fact.params;
    return say[fact.id]({ method, found: found === null ? null : inPercent(found, words) });
  }
  return sentenceOf(say, fact);
}

const sentenceOf = <I extends Exclude<FactAsked["id"], "counted-clauses" | "method-differs">>(
  say: FactWordings,
  { id, params }: { readonly id: I; readonly params: Parameters<FactWordings[I]>[0] },
): string => (say[id] as (p: Parameters<FactWordings[I]>[0]) => string)(params);

function knownText(fact: KnownFact, { claim }: ClaimAudit, words: Said): string {
  const say = words.request.knownFacts;
  const bands = claim?.score.bands ?? [];
  const labelOf = (id: string): string =>
    bandLabel(bands.find(({ band }) => band.id === id)?.band ?? { id, label: null }, words);
  switch (fact.id) {
    case "clauses":
      return say.clauses(fact.params.clauses);
    case "counts":
      return say.counts(fact.params.counts.map(({ band, count }) => `${labelOf(band)} ${count}`).join(", "));
    case "as-of":
      return say["as-of"](fact.params.from, fact.params.to);
    case "rows":
      return say.rows(fact.params.rows);
    case "method":
      return say.method(fact.params.method);
  }
}
