// A figure's audit → headings and sentences for people.
import type { Fraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import { mostFewer, type ClaimAudit, type Explanation, type FigureAudit } from "../../model/audit.ts";
import type { Score } from "../../model/score.ts";
import { assessorBlocks } from "../assessors/assessorBlocks.ts";
import { speakerOf } from "../assessors/speakerOf.ts";
import type { Block } from "../document.ts";
import { localNumber } from "../localNumber.ts";
import { tablesOf } from "../tables/tablesOf.ts";
import { tablesText } from "../tables/tablesText.ts";
import type { Words } from "../words/words.ts";
import { auditRemarkText } from "./auditRemarkText.ts";
import { fitTable, impossibleTable } from "./auditTables.ts";
import { chanceText } from "./chanceText.ts";
import { dataLines } from "./dataLines.ts";
import { explanationJson } from "./explanationJson.ts";
import { numbersText } from "./numbersText.ts";
import { ownSentences } from "./ownSentences.ts";
import { publishedText } from "./publishedText.ts";
import { solutionLines } from "./solutionLines.ts";

/** So many explanations are shown; all are in the JSON. */
const mostShown = 4;

export function auditBlocks({ audit, claim }: ClaimAudit, words: Words<"audit">): Block[] {
  const { question } = audit;
  const say = words.audit.figure;
  const title = say.title(publishedText(question, words), question.clauses);
  return [
    { kind: "heading", level: 1, text: claim === null ? title : `${claim.score.assessment.id}: ${title}` },
    ...(claim === null ? [] : spokenLines(claim.score, words)),
    ...line(countsLine(audit, words), "quiet"),
    ...(claim === null ? [] : dataLines(claim, question.figure, words)),
    ...(audit.verdict === "reproduced" ? [] : searchBlocks(audit, words)),
  ];
}

/** What was tried, and what came of it. */
function searchBlocks(audit: FigureAudit, words: Words<"audit">): Block[] {
  const { question, explanations } = audit;
  const say = words.audit.figure;
  // The first few, and the first of every reading.
  const shown = explanations.filter(
    ({ reading }, at) => at < mostShown || explanations.findIndex((own) => own.reading === reading) === at,
  );
  const stated = question.clauses ?? question.planned;
  return [
    ...audit.contradictions.flatMap((remark) => line(auditRemarkText(remark, words))),
    ...(question.planned === null ? [] : line(say.planned(question.planned), "quiet")),
    ...line(verdictText(audit, words)),
    ...ownSentences(audit, words).flatMap((sentence) => line(sentence)),
    ...(audit.impossible.length === 0
      ? []
      : [heading(say.impossibleOver(stated)), impossibleTable(audit, words)]),
    ...(isTried(audit) ? fitBlocks(audit, words) : []),
    ...boundLines(audit, words),
    ...audit.untested.flatMap((remark) => line(auditRemarkText(remark, words), "quiet")),
    ...line(say.fairness, "quiet"),
    ...(shown.length === 0 ? [] : [heading(say.explanations)]),
    ...shown.flatMap((explanation, at) => explanationBlocks(explanation, at + 1, question.figure, words)),
    ...(explanations.length > shown.length
      ? line(say.more(explanations.length - shown.length), "quiet")
      : []),
  ];
}

/** Whether any number of clauses was tried on any scale. */
const isTried = ({ fits, untested }: FigureAudit): boolean =>
  fits.length > 0 && untested.every(({ id }) => id !== "too-many-clauses");

/** Numbers that fit, and how much of all figures the search finds something for. */
function fitBlocks(audit: FigureAudit, words: Words<"audit">): Block[] {
  const { question, fits, explanations } = audit;
  const say = words.audit.figure;
  const stated = question.clauses ?? question.planned;
  const isAlone = question.most > mostFewer;
  const isOther = fits.some(({ clauses }) => clauses.some((number) => number !== stated));
  const isNamed = explanations.some(({ reading }) => reading === "fewer" || reading === "any");
  const chance = fits.at(-1)?.chance;
  return [
    heading(isAlone ? say.fitsAlone(question.most) : say.fits(question.most)),
    fitTable(audit, words),
    ...(isAlone ? [] : line(say.chanceNote(stated !== null), "quiet")),
    ...(isOther && !isNamed && chance !== undefined
      ? line(say.noneSingledOut(chanceText(chance, words)), "quiet")
      : []),
  ];
}

const heading = (value: string): Block => ({ kind: "heading", level: 2, text: value });

const line = (value: string, tone: "quiet" | "plain" = "plain"): Block[] =>
  value === "" ? [] : [{ kind: "text", text: value, tone }];

function countsLine({ question }: FigureAudit, words: Words<"audit">): string {
  const stated = question.bands.flatMap(({ id, count }) => (count === null ? [] : [`${id} ${count}`]));
  return stated.length === 0 ? "" : `${words.audit.figure.stated}: ${stated.join(" · ")}`;
}

function verdictText(audit: FigureAudit, words: Words<"audit">): string {
  const { question, verdict, fits } = audit;
  const clauses = question.clauses ?? question.planned;
  const { verdicts, openVerdicts } = words.audit.figure;
  if (verdict === "reproduced") return "";
  if (clauses === null || !isTried(audit)) return openVerdicts[verdict];
  const isWithout = verdict === "impossible" || verdict === "unsettled";
  const scales = fits
    .filter((fit) => isWithout || fit.clauses.includes(clauses))
    .map(({ scale }) => scale.id);
  return verdicts[verdict](publishedText(question, words), clauses, scales.join(", "));
}

/** Who speaks in the assessment, what readers must know, and what became of its rows. */
const spokenLines = (score: Score, words: Words): Block[] => [
  ...line(speakerOf(score, words) ?? "", "quiet"),
  ...assessorBlocks(score, words),
  ...line(tablesText(tablesOf([score]), words) ?? "", "quiet"),
];

function boundLines({ bounds, question }: FigureAudit, words: Words<"audit">): Block[] {
  const say = words.audit.figure;
  const rounded = (value: Fraction): string =>
    localNumber(roundToText(value, 2, "half-up"), words.common.decimal);
  const stated = bounds.find(({ clauses }) => clauses === (question.clauses ?? question.planned));
  const excluded = bounds.filter(({ excludes }) => excludes).map(({ clauses }) => clauses);
  return [
    ...(stated === undefined
      ? []
      : line(say.bounds(stated.clauses, rounded(stated.least), rounded(stated.greatest)))),
    ...(excluded.length === 0 ? [] : line(say.excluded(numbersText(excluded)))),
  ];
}

function explanationBlocks(
  explanation: Explanation,
  rank: number,
  figure: string,
  words: Words<"audit">,
): Block[] {
  const say = words.audit.figure;
  const json = explanationJson(explanation, figure, words);
  const list = (label: string, remarks: readonly string[]): Block[] =>
    line(`${label}: ${remarks.join("; ")}`);
  const title = say.explanation(json.clauses, json.scale, json.reading);
  return [
    heading(`${rank}. ${title}`),
    ...solutionLines(json, words).flatMap((solution) => line(solution)),
    ...(json.alsoOn.length === 0 ? [] : line(say.alsoOn(json.alsoOn.join(", ")))),
    ...list(say.assumes, json.assumes),
    ...list(say.supports, json.supports),
    ...list(say.settles, json.settles),
  ];
}
