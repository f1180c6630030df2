// A figure's audit → headings, tables and sentences for people.
import { absolute, type Fraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import { decimalsOf } from "../../math/unround.ts";
import type { ClaimAudit, Explanation, FigureAudit, Impossibility } from "../../model/audit.ts";
import { modeOf } from "./auditJson.ts";
import { numbersText, roundingsText, solutionLines } from "./auditTexts.ts";
import { auditPhrases, auditRemark } from "./auditWords.ts";
import { number, text, type Block, type Cell, type Row } from "../document.ts";
import { localNumber } from "../localNumber.ts";
import { phrases, type Language } from "../words.ts";

/** So many explanations are shown; all are in the JSON. */
const mostShown = 4;

export function auditBlocks({ audit, claim }: ClaimAudit, language: Language): Block[] {
  const { question, explanations } = audit;
  const phrase = auditPhrases[language];
  const title = phrase.over(localNumber(question.figure, language), question.clauses);
  const shown = explanations.slice(0, mostShown);
  return [
    { kind: "heading", level: 1, text: claim === null ? title : `${claim.assessment}: ${title}` },
    ...line(countsLine(audit, language), "quiet"),
    ...line(dataLine(claim, question.figure, language)),
    ...line(phrase.verdict(audit.verdict, question.clauses, statedScales(audit))),
    ...impossibleBlocks(audit, language),
    ...fitBlocks(audit, language),
    ...audit.untested.flatMap((remark) => line(auditRemark(remark, language), "quiet")),
    ...line(phrase.fairness, "quiet"),
    ...(shown.length === 0 ? [] : [{ kind: "heading", level: 2, text: phrase.explanations } as const]),
    ...shown.flatMap((explanation, at) => explanationBlocks(explanation, at + 1, language)),
    ...(explanations.length > shown.length
      ? line(phrase.more(explanations.length - shown.length), "quiet")
      : []),
  ];
}

const line = (value: string, tone: "quiet" | "plain" = "plain"): Block[] =>
  value === "" ? [] : [{ kind: "text", text: value, tone }];

const statedScales = ({ question, fits }: FigureAudit): string =>
  fits
    .filter(({ clauses }) => question.clauses !== null && clauses.includes(question.clauses))
    .map(({ scale }) => scale.id)
    .join(", ");

function countsLine({ question }: FigureAudit, language: Language): string {
  const said = question.bands.flatMap(({ id, count }) => (count === null ? [] : [`${id} ${count}`]));
  return said.length === 0 ? "" : `${auditPhrases[language].said}: ${said.join(" · ")}`;
}

/** Whether the rows bear the figure out. */
function dataLine(claim: ClaimAudit["claim"], figure: string, language: Language): string {
  if (claim === null) return "";
  const { verdict, methods, found, difference } = claim.check;
  const phrase = phrases[language];
  const points = (value: Fraction | null): string =>
    value === null
      ? ""
      : localNumber(roundToText(value, Math.max(2, decimalsOf(figure)), "half-up"), language);
  const sentence = {
    reproduced: () => phrase.reproduced(methods.join(", ")),
    "reproduced-under": () => phrase.reproducedUnder(points(found), methods.join(", ")),
    "not-reproduced": () =>
      difference === null
        ? phrase.nothingToCompare()
        : phrase.notReproduced(points(found), points(absolute(difference)), difference.n > 0n),
    "no-figure": () => phrase.nothingToCompare(),
  }[verdict]();
  return `${auditPhrases[language].rows}: ${sentence}`;
}

function impossibleBlocks({ impossible, question }: FigureAudit, language: Language): Block[] {
  const phrase = auditPhrases[language];
  if (impossible.length === 0) return [];
  const nearest = (entry: Impossibility, side: "below" | "above"): Cell => {
    const mean = entry.nearest[side];
    return mean === null
      ? text("–", "quiet")
      : number(roundToText(mean, decimalsOf(question.figure), modeOf(entry.roundings[0])));
  };
  return [
    { kind: "heading", level: 2, text: phrase.impossibleOver(question.clauses) },
    {
      kind: "table",
      columns: [
        { title: phrase.scale, align: "left", grows: true },
        { title: phrase.rounding, align: "left", drop: 1 },
        { title: phrase.below, align: "right" },
        { title: phrase.above, align: "right" },
      ],
      rows: impossible.map((entry): Row => ({
        cells: [
          text(scaleText(entry, language)),
          text(roundingsText(entry.roundings, question.roundings, language)),
          nearest(entry, "below"),
          nearest(entry, "above"),
        ],
      })),
    },
  ];
}

const scaleText = ({ scale, weights }: Impossibility, language: Language): string =>
  weights === "equal" ? scale.id : `${scale.id} (${auditPhrases[language].byDirection})`;

function fitBlocks({ fits, bounds, question }: FigureAudit, language: Language): Block[] {
  const phrase = auditPhrases[language];
  const stated = bounds.find(({ clauses }) => clauses === question.clauses);
  const excluded = bounds.filter(({ excludes }) => excludes).map(({ clauses }) => clauses);
  return [
    { kind: "heading", level: 2, text: phrase.fits(question.most) },
    {
      kind: "table",
      columns: [
        { title: phrase.scale, align: "left" },
        { title: phrase.clauses, align: "left", grows: true },
        { title: phrase.byChance, align: "right" },
      ],
      rows: fits.map(({ scale, clauses, expected }): Row => ({
        cells: [
          text(scale.id),
          clauses.length === 0 ? text(phrase.none, "quiet") : text(numbersText(clauses)),
          number(roundToText(expected, 2, "half-up"), "quiet"),
        ],
      })),
    },
    ...line(phrase.chanceNote, "quiet"),
    ...(stated === undefined
      ? []
      : line(
          phrase.bounds(stated.clauses, rounded(stated.least, language), rounded(stated.greatest, language)),
        )),
    ...(excluded.length === 0 ? [] : line(phrase.excluded(numbersText(excluded)))),
  ];
}

const rounded = (value: Fraction, language: Language): string =>
  localNumber(roundToText(value, 2, "half-up"), language);

function explanationBlocks(explanation: Explanation, rank: number, language: Language): Block[] {
  const phrase = auditPhrases[language];
  const { clauses, scale, weights, alsoOn, assumes, supports, settles } = explanation;
  const title = phrase.explanation(clauses, scale.id, weights === "direction-means");
  const same = alsoOn.length === 0 ? "" : phrase.alsoOn(alsoOn.join(", "));
  const list = (label: string, remarks: Explanation["assumes"]): Block[] =>
    line(`${label}: ${remarks.map((remark) => auditRemark(remark, language)).join("; ")}`);
  return [
    { kind: "heading", level: 2, text: `${rank}. ${title}` },
    ...solutionLines(explanation, language).flatMap((solution) => line(solution)),
    ...line(same),
    ...list(phrase.assumes, assumes),
    ...list(phrase.supports, supports),
    ...list(phrase.settles, settles),
  ];
}
