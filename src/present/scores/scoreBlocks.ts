// A score → the headings, tables and remarks that people read.
import { toPercent } from "../../math/toPercent.ts";
import { toText } from "../../math/fraction.ts";
import type { ClauseScore, Figure, Score } from "../../model/score.ts";
import { textIn } from "../../model/textIn.ts";
import { coverageText, isThin, thinMark } from "../coverage.ts";
import type { Block, Tone } from "../document.ts";
import { localNumber } from "../localNumber.ts";
import { methodRules } from "../methodRules.ts";
import { percentText } from "../percentText.ts";
import { reasonsText } from "../reasonText.ts";
import { tablesOf } from "../tables/tablesOf.ts";
import { tablesText } from "../tables/tablesText.ts";
import type { Words } from "../words/words.ts";
import { assessorBlocks } from "../assessors/assessorBlocks.ts";
import { speakerOf } from "../assessors/speakerOf.ts";
import { bandTable } from "./bandTable.ts";
import { claimLine } from "./claimLine.ts";
import { clauseTable } from "./clauseTable.ts";
import { coverageLine } from "./coverageLine.ts";
import { groupTable, type GroupTable } from "./groupTable.ts";
import { isWithheld } from "../../model/isWithheld.ts";
import { rowsTable } from "./rowsTable.ts";
import type { ScoreView } from "./scoreView.ts";
import { selectClauses } from "./selectClauses.ts";
import { statusTable } from "./statusTable.ts";

export function scoreBlocks(score: Score, view: ScoreView, words: Words<"scores">): Block[] {
  const { assessment, plan, method } = score;
  const { preferred, terms } = words.common;
  const speaker = speakerOf(score, words);
  const about = [
    `${terms.assessment} ${assessment.id}${speaker === null ? "" : ` (${speaker})`}`,
    `${terms.plan} ${plan.id}`,
    ...(score.asOf === null ? [] : [terms.asOf(score.asOf)]),
  ].join(" · ");
  const read = tablesText(tablesOf([score]), words);
  const rules = methodRules(method, score.scale, words);
  const bounds = view.bounds?.get(score);
  return [
    { kind: "heading", level: 1, text: textIn(assessment.title, preferred) },
    line(about, "quiet"),
    ...assessorBlocks(score, words),
    line(headline(score, words), "strong"),
    ...(bounds === undefined ? [] : [line(bounds.text)]),
    ...(hasThin(score) ? [line(words.common.thin(thinMark), "bad")] : []),
    ...score.claims.map((claim) => line(claimLine(claim, score, words))),
    ...(view.gates.get(score) ?? []).map(({ json: { text, met } }) =>
      line(text, met === null ? "middle" : met ? "good" : "bad"),
    ),
    ...(read === null ? [] : [line(read, "quiet")]),
    line(words.scores.method(method.id, method.version, rules, method.basis), "quiet"),
    // What withholds the figures is said once, and not in a table of empty rows.
    ...(isWithheld(score) ? [] : tables(score, view, words)),
  ];
}

/** Whether the overall figure, or that of a group in the tables, rests on less than half of its clauses. */
const hasThin = ({ overall, directions, bodies }: Score): boolean =>
  isThin(overall) ||
  directions.some(({ figure }) => isThin(figure)) ||
  bodies.some(({ figure }) => isThin(figure));

const line = (value: string, tone?: Tone): Block =>
  tone === undefined ? { kind: "text", text: value } : { kind: "text", text: value, tone };

/** The table that the view asks for, what it leaves out, the rows, and how the clauses lie in the bands. */
function tables(score: Score, view: ScoreView, words: Words<"scores">): Block[] {
  const clauses = selectClauses(score, view);
  const { block, shown, all } = mainTable(score, clauses, view, words);
  const isCount = view.by === "band" || view.by === "outcome";
  const selection = [words.scores.showing(shown, all), ...(isCount ? [] : [words.scores.groupsWhole])];
  return [
    block,
    ...(shown === all ? [] : [line(selection.join("; "))]),
    ...rowsOf(score, clauses, view, words),
    ...(view.by === null && score.overall.scored > 0 ? [countTable(score, words)] : []),
  ];
}

const countTable = (score: Score, words: Words<"scores">): Block =>
  (score.method.countsOnly ? statusTable : bandTable)(score, score.clauses, words).block;

const mainTable = (
  score: Score,
  clauses: readonly ClauseScore[],
  view: ScoreView,
  words: Words<"scores">,
): GroupTable =>
  view.by === null
    ? { block: clauseTable(score, clauses, view, words), shown: clauses.length, all: score.clauses.length }
    : groupTable(view.by, score, clauses, view, words);

function rowsOf(
  score: Score,
  clauses: readonly ClauseScore[],
  { ratings }: ScoreView,
  words: Words<"scores">,
): Block[] {
  const found = ratings.get(score) ?? [];
  if (found.length === 0) return [];
  const listed = new Set(clauses.map(({ clause }) => clause.id));
  const rows = found
    .filter(({ clause }) => listed.has(clause.id))
    .map((item) => ({ clause: item.clause.id, rows: item.rows }));
  return rows.length === 0 ? [] : [rowsTable(rows, score.method, words)];
}

function headline(score: Score, words: Words<"scores">): string {
  const { overall, method } = score;
  const { counts, decimal, terms } = words.common;
  const reason = reasonsText(overall.reasons, words);
  const coverage = coverageText(overall, method.rounding);
  const counted = [
    ...coverageLine({ ...overall, coverage }, words),
    counts(overall.scored, overall.eligible, overall.inScope, overall.total),
  ].join(": ");
  if (method.countsOnly && !isWithheld(score)) return words.scores.countsHeadline(reason ?? "", counted);
  if (overall.value === null)
    return words.scores.noHeadline(
      terms.outcomes[overall.outcome],
      reason ?? "",
      isWithheld(score) ? null : counted,
    );
  const percent = localNumber(percentText(overall.value, method.rounding), decimal);
  const said = words.scores.headline(`${percent} % = ${exactly(overall)}`, counted);
  return reason === null ? said : `${said}; ${reason}`;
}

/** The exact percent, and the sums behind it: `650/9 % (13 / 18)`. */
const exactly = ({ value, numerator, denominator }: Figure): string =>
  value === null ? "" : `${toText(toPercent(value))} % (${toText(numerator)} / ${toText(denominator)})`;
