// A score → the headings, tables and remarks that people read.
import { absolute, toText, type Fraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import type { ClaimCheck, ClauseScore, Figure, Score } from "../../model/score.ts";
import { textIn } from "../../model/textIn.ts";
import { clauseTable } from "./clauseTable.ts";
import type { Block, Tone } from "../document.ts";
import { gateText } from "./gateText.ts";
import { bandTable, groupTable, type GroupTable } from "./groupTable.ts";
import { kindWord } from "../kindWord.ts";
import { localNumber } from "../localNumber.ts";
import { methodRules } from "../methodRules.ts";
import { percentFraction, percentText } from "../percentText.ts";
import { reasonsText } from "../reasonText.ts";
import { rowsTable } from "./rowsTable.ts";
import type { ScoreView } from "./scoreView.ts";
import { noticeOf } from "./scoresJson.ts";
import { selectClauses } from "./selectClauses.ts";
import { viewPhrases } from "../viewWords.ts";
import { outcomeWord, phrases, word, type Language } from "../words.ts";

export function scoreBlocks(score: Score, language: Language, view: ScoreView): Block[] {
  const { assessment, plan, method } = score;
  const about = [
    `${word("assessment", language)} ${assessment.id}${assessment.kind === null ? "" : ` (${kindWord(assessment.kind, language)})`}`,
    `${word("plan", language)} ${plan.id}`,
    ...(score.asOf === null ? [] : [`${word("asOf", language)} ${score.asOf}`]),
  ].join(" · ");
  const notice = noticeOf(score, language);
  return [
    { kind: "heading", level: 1, text: textIn(assessment.title, language) },
    text(about, "quiet"),
    ...(notice === null ? [] : [text(notice, "middle")]),
    ...tables(score, view, language),
    ...remarks(score, language).map((remark) => text(remark)),
    ...(view.gates.get(score) ?? []).map((check) =>
      text(gateText(check, score, language), check.met ? "good" : "bad"),
    ),
    text(
      `${word("method", language)} ${method.id} ${method.version}: ${methodRules(method, score.scale, language)}; ${word("basis", language)}: ${method.basis}`,
      "quiet",
    ),
  ];
}

/** The table that the view asks for, what it leaves out, the rows, and how the clauses lie in the bands. */
function tables(score: Score, view: ScoreView, language: Language): Block[] {
  const clauses = selectClauses(score, view);
  const { block, shown, all } = mainTable(score, clauses, view, language);
  const isCount = view.by === "band" || view.by === "outcome";
  return [
    block,
    ...(shown === all ? [] : [text(viewPhrases[language].showing(shown, all, isCount))]),
    ...rowsOf(score, clauses, view, language),
    ...(view.by === null && score.overall.scored > 0
      ? [bandTable(score, score.clauses, language).block]
      : []),
  ];
}

const text = (value: string, tone?: Tone): Block =>
  tone === undefined ? { kind: "text", text: value } : { kind: "text", text: value, tone };

const mainTable = (
  score: Score,
  clauses: readonly ClauseScore[],
  view: ScoreView,
  language: Language,
): GroupTable =>
  view.by === null
    ? {
        block: clauseTable(score, clauses, view, language),
        shown: clauses.length,
        all: score.clauses.length,
      }
    : groupTable(view.by, score, clauses, view, language);

function rowsOf(
  score: Score,
  clauses: readonly ClauseScore[],
  { ratings }: ScoreView,
  language: Language,
): Block[] {
  const listed = new Set(clauses.map(({ clause }) => clause.id));
  const rows = (ratings.get(score) ?? [])
    .filter(({ clause }) => listed.has(clause.id))
    .map((item) => ({ clause: item.clause.id, rows: item.rows }));
  return rows.length === 0 ? [] : [rowsTable(rows, score.method, language)];
}

function remarks(score: Score, language: Language): string[] {
  const { overall, method } = score;
  const phrase = phrases[language];
  const reason = reasonsText(overall.reasons, language);
  const counts = phrase.counts(overall.scored, overall.eligible, overall.inScope, overall.total);
  const headline =
    overall.value === null
      ? `${word("overall", language)}: ${word("noFigure", language).toLowerCase()} (${outcomeWord(overall.outcome, language)}: ${reason ?? ""}); ${counts}`
      : `${word("overall", language)} ${localNumber(percentText(overall.value, method.rounding), language)} % = ${exactly(overall)}; ${counts}${reason === null ? "" : `; ${reason}`}`;
  return [headline, ...score.claims.map((claim) => claimLine(claim, score, language))];
}

/** The exact percent, and the sums behind it: `650/9 % (13 of 18)`. */
const exactly = ({ value, numerator, denominator }: Figure): string =>
  value === null ? "" : `${toText(percentFraction(value))} % (${toText(numerator)} / ${toText(denominator)})`;

export function claimLine(claim: ClaimCheck, { method, bands }: Score, language: Language): string {
  const phrase = phrases[language];
  const { decimals, mode } = method.rounding;
  const rounded = (value: Fraction): string => localNumber(roundToText(value, decimals, mode), language);
  const found = claim.found === null ? "" : rounded(claim.found);
  const verdict = {
    reproduced: () => phrase.reproduced(method.id),
    "reproduced-under": () =>
      found === ""
        ? phrase.reproduced(claim.methods.join(", "))
        : phrase.reproducedUnder(found, claim.methods.join(", ")),
    "not-reproduced": () =>
      claim.difference === null
        ? phrase.nothingToCompare()
        : phrase.notReproduced(found, rounded(absolute(claim.difference)), claim.difference.n > 0n),
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
  return [
    `${word("published", language)} ${localNumber(claim.figure, language)} %: ${verdict}`,
    ...details,
  ].join("; ");
}
