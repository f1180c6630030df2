// A score → the headings, tables and remarks that people read.
import { toText, type Fraction } from "../math/fraction.ts";
import { roundToText } from "../math/round.ts";
import type { Method } from "../model/method.ts";
import type { ClaimCheck, ClauseScore, Figure, Score } from "../model/score.ts";
import { textIn } from "../model/textIn.ts";
import { number, text, type Block, type Cell, type Column, type Row, type Tone } from "./document.ts";
import { methodRules } from "./methodRules.ts";
import { percentFraction, percentText } from "./percentText.ts";
import { reasonsText } from "./reasonText.ts";
import { noticeOf } from "./scoresJson.ts";
import { outcomeWord, phrases, word, type Language } from "./words.ts";

export function scoreBlocks(score: Score, language: Language): Block[] {
  const { assessment, plan, method } = score;
  const about = [
    `${word("assessment", language)} ${assessment.id}${assessment.kind === null ? "" : ` (${assessment.kind})`}`,
    `${word("plan", language)} ${plan.id}`,
    ...(score.asOf === null ? [] : [`${word("asOf", language)} ${score.asOf}`]),
  ].join(" · ");
  const notice = noticeOf(score, language);
  return [
    { kind: "heading", level: 1, text: textIn(assessment.title, language) },
    { kind: "text", text: about, tone: "quiet" },
    ...(notice === null ? [] : [{ kind: "text", text: notice, tone: "middle" } as const]),
    { kind: "table", columns: columns(language), rows: rows(score, language) },
    ...remarks(score, language).map((remark): Block => ({ kind: "text", text: remark })),
    {
      kind: "text",
      text: `${word("method", language)} ${method.id} ${method.version}: ${methodRules(method, score.scale?.id ?? null)}; ${word("basis", language)}: ${method.basis}`,
      tone: "quiet",
    },
  ];
}

const columns = (language: Language): Column[] => [
  { title: word("clause", language), align: "left" },
  { title: word("title", language), align: "left", grows: true },
  { title: word("outcome", language), align: "left" },
  { title: word("percent", language), align: "right" },
  { title: "", align: "left", drop: 1 },
];

function rows(score: Score, language: Language): Row[] {
  const { method } = score;
  const groups = score.directions
    .filter(({ figure }) => figure.inScope > 0)
    .flatMap(({ direction, figure }): Row[] => [
      figureRow(direction.id, textIn(direction.title, language), figure, method, language, "group"),
      ...score.clauses
        .filter((item) => item.clause.direction === direction.id)
        .map((item) => clauseRow(item, method, language)),
    ]);
  return [...groups, figureRow("", word("overall", language), score.overall, method, language, "total")];
}

const clauseRow = ({ clause, figure }: ClauseScore, method: Method, language: Language): Row => ({
  cells: [
    text(`  ${clause.id}`),
    text(textIn(clause.title, language)),
    text(outcomeWord(figure.outcome, language), figure.outcome === "scored" ? "plain" : "quiet"),
    ...figureCells(figure, method),
  ],
});

const figureRow = (
  id: string,
  title: string,
  figure: Figure,
  method: Method,
  language: Language,
  weight: "group" | "total",
): Row => ({
  weight,
  cells: [
    text(id, "strong"),
    text(title, "strong"),
    text(figure.outcome === "scored" ? "" : outcomeWord(figure.outcome, language), "quiet"),
    ...figureCells(figure, method),
  ],
});

/** The percent and its bar; a dash where there is no figure, which is neither 0 nor 100. */
export function figureCells(figure: Figure, method: Method): Cell[] {
  if (figure.value === null) return [text("–", "quiet"), { kind: "bar", thousandths: null }];
  const tone = toneOf(figure.value, method);
  return [
    number(percentText(figure.value, method.rounding), tone),
    { kind: "bar", thousandths: Number((figure.value.n * 1000n) / figure.value.d), tone },
  ];
}

/** Good in the highest band, bad in the lowest, middle between. */
export function toneOf(value: Fraction, { bands }: Method): Tone {
  const rank = bands.findIndex(({ min }) => value.n * 100n * min.d >= min.n * value.d);
  return bands.length < 2
    ? "plain"
    : rank === 0
      ? "good"
      : rank === bands.length - 1 || rank < 0
        ? "bad"
        : "middle";
}

function remarks(score: Score, language: Language): string[] {
  const { overall, method } = score;
  const phrase = phrases[language];
  const reason = reasonsText(overall.reasons, language);
  const counts = phrase.counts(overall.scored, overall.eligible, overall.inScope, overall.total);
  const headline =
    overall.value === null
      ? `${word("overall", language)}: ${word("noFigure", language).toLowerCase()} (${outcomeWord(overall.outcome, language)}: ${reason ?? ""}); ${counts}`
      : `${word("overall", language)} ${percentText(overall.value, method.rounding)} % = ${exactly(overall)}; ${counts}${reason === null ? "" : `; ${reason}`}`;
  const bands = score.bands.map(({ band, count }) => `${textIn(band.label, language)} ${count}`).join(" · ");
  return [
    headline,
    ...(overall.scored === 0 ? [] : [`${word("bands", language)}: ${bands}`]),
    ...score.claims.map((claim) => claimLine(claim, score, language)),
  ];
}

/** The exact percent, and the sums behind it: `650/9 % (13 of 18)`. */
const exactly = ({ value, numerator, denominator }: Figure): string =>
  value === null ? "" : `${toText(percentFraction(value))} % (${toText(numerator)} / ${toText(denominator)})`;

export function claimLine(claim: ClaimCheck, { method, bands }: Score, language: Language): string {
  const phrase = phrases[language];
  const { decimals, mode } = method.rounding;
  const found = claim.found === null ? "" : roundToText(claim.found, decimals, mode);
  const verdict = {
    reproduced: () => phrase.reproduced(method.id),
    "reproduced-under": () =>
      found === ""
        ? phrase.reproduced(claim.methods.join(", "))
        : phrase.reproducedUnder(found, claim.methods.join(", ")),
    "not-reproduced": () =>
      phrase.notReproduced(
        found,
        claim.difference === null ? "" : roundToText(claim.difference, decimals, mode),
      ),
    "no-figure": () => phrase.nothingToCompare(),
  }[claim.verdict]();
  const label = (id: string): string =>
    textIn(bands.find(({ band }) => band.id === id)?.band.label ?? id, language);
  const details = [
    ...(claim.clauses === null
      ? []
      : [phrase.claimedClauses(claim.clauses.claimed, claim.clauses.inScope, claim.clauses.counted)]),
    ...claim.counts.map(({ band, claimed, found: count }) =>
      phrase.claimedCount(label(band), claimed, count),
    ),
  ];
  return [`${word("published", language)} ${claim.figure} %: ${verdict}`, ...details].join("; ");
}
