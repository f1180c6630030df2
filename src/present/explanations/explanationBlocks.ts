// A figure with all that it rests on → the headings, tables and sentences that explain it to people.
import { toPercent } from "../../math/toPercent.ts";
import { toText, type Fraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import type { FigureExplanation } from "../../model/explanation.ts";
import { assessorBlocks } from "../assessors/assessorBlocks.ts";
import { speakerOf } from "../assessors/speakerOf.ts";
import { bandLabel } from "../bandLabel.ts";
import { coverageText, isThin, thinMark } from "../coverage.ts";
import type { Block } from "../document.ts";
import { localNumber } from "../localNumber.ts";
import { percentText } from "../percentText.ts";
import { reasonsText } from "../reasonText.ts";
import { replyTable } from "../replies/replyTable.ts";
import { coverageLine } from "../scores/coverageLine.ts";
import { placeOf, saidOf } from "../scores/rowTexts.ts";
import { rowsTable } from "../scores/rowsTable.ts";
import { tablesOf } from "../tables/tablesOf.ts";
import { tablesText } from "../tables/tablesText.ts";
import type { Words } from "../words/words.ts";
import { explainedClauses, foreignMark } from "./explainedClauses.ts";
import { stepsTable } from "./stepsTable.ts";
import { titleOf } from "./titleOf.ts";

type OwnWords = Words<"explain" | "replies" | "scores">;

export function explanationBlocks(found: FigureExplanation, words: OwnWords): Block[] {
  const { score, subject, figure } = found;
  const { counts, terms } = words.common;
  const speaker = speakerOf(score, words);
  const read = tablesText(tablesOf([score]), words);
  const about = [
    `${terms.assessment} ${score.assessment.id}${speaker === null ? "" : ` (${speaker})`}`,
    `${terms.plan} ${score.plan.id}`,
    `${terms.method} ${score.method.id} ${score.method.version}`,
    ...(score.asOf === null ? [] : [terms.asOf(score.asOf)]),
  ].join(" · ");
  const head: Block[] = [
    { kind: "heading", level: 1, text: titleOf(found, words) },
    { kind: "text", text: about, tone: "quiet" },
    ...assessorBlocks(score, words),
    ...(read === null ? [] : [{ kind: "text", text: read, tone: "quiet" } as const]),
  ];
  if (subject.kind === "clause") return [...head, ...clauseBlocks(found, words)];
  return [
    ...head,
    ...line(figureLine(found, words)),
    ...line(
      [
        ...coverageLine({ ...figure, coverage: coverageText(figure, score.method.rounding) }, words),
        counts(figure.scored, figure.eligible, figure.inScope, figure.total),
      ].join(": "),
    ),
    ...(isThin(figure) ? [{ kind: "text", text: words.common.thin(thinMark), tone: "bad" } as const] : []),
    ...restTexts(found, words).flatMap(line),
    explainedClauses(found, words),
    ...(subject.kind === "overall" ? [] : rowBlocks(found, words)),
    ...replyBlocks(found, words),
    ...line(nextLine(found, words)),
  ];
}

function clauseBlocks(found: FigureExplanation, words: OwnWords): Block[] {
  const said = [...found.rows.values()].flat().map((row) => `${placeOf(row)}: ${saidOf(row, words)}`);
  return [
    ...line(clauseLine(found, words)),
    ...line(figureLine(found, words)),
    ...rowBlocks(found, words),
    // Evidence and notes uncut, which a table has no room for.
    ...said.flatMap(line),
    ...replyBlocks(found, words),
    ...[...found.steps.values()].map((tree) => stepsTable(tree, found.score.method, words)),
    ...line(contributionLine(found, words)),
    ...line(nextLine(found, words)),
  ];
}

/** The rating, the reply and the decision, of each rating that was replied to. */
const replyBlocks = ({ replies }: FigureExplanation, words: OwnWords): Block[] =>
  replies.length === 0
    ? []
    : [{ kind: "heading", level: 2, text: words.replies.history }, replyTable(replies, words)];

const line = (value: string | null): Block[] => (value === null ? [] : [{ kind: "text", text: value }]);

function figureLine({ subject, figure, score: { method } }: FigureExplanation, words: OwnWords): string {
  const { common, explain } = words;
  const reason = reasonsText(figure.reasons, words);
  if (figure.value === null) {
    if (figure.statuses !== undefined) return explain.noFigure(reason ?? "");
    const outcome = common.terms.outcomes[figure.outcome];
    return explain.noFigure(reason === null ? outcome : `${outcome} (${reason})`);
  }
  const exact = toPercent(figure.value);
  const { numerator, denominator } = figure;
  const equal = [
    `${localNumber(percentText(figure.value, method.rounding), common.decimal)} %`,
    ...(exact.d === 1n ? [] : [`${toText(exact)} %`]),
    ...(subject.kind === "clause" ? [] : [explain.fraction(toText(numerator), toText(denominator))]),
  ].join(" = ");
  return reason === null ? equal : `${equal}; ${reason}`;
}

/** Of a body: the clauses that rest on rows for the whole, that are set aside, and that are not its own. */
function restTexts({ rests, clauses }: FigureExplanation, { explain }: OwnWords): string[] {
  if (rests === null) return [];
  const among = (held: ReadonlySet<string>): string[] =>
    clauses.flatMap(({ clause: { id } }) => (held.has(id) ? [id] : []));
  return [
    ...list(explain.shared, among(rests.shared)),
    ...list(
      explain.setAside,
      rests.setAside.map(({ id }) => id),
    ),
    ...list(`${foreignMark} ${explain.notResponsible}`, among(rests.notResponsible)),
  ];
}

const list = (name: string, ids: readonly string[]): string[] =>
  ids.length === 0 ? [] : [`${name}: ${ids.join(", ")}`];

/** Window, bodies and weight of the clause: what decides whether and how it counts. */
function clauseLine({ clauses: [own], score }: FigureExplanation, { explain }: OwnWords): string | null {
  if (own === undefined) return null;
  const { window, lead, partners, bodies } = own.clause;
  return [
    `${explain.window} ${window.start} – ${window.end}`,
    ...list(explain.lead, lead),
    ...list(explain.partners, partners),
    ...list(explain.bodies, bodies),
    ...(score.method.weights === "declared" ? [`${explain.weight} ${toText(own.weight)}`] : []),
  ].join(" · ");
}

function contributionLine({ clauses: [own], score }: FigureExplanation, words: OwnWords): string | null {
  if (own === undefined || own.share === null || own.points === null || own.lost === null) return null;
  if (own.figure.counted === 0) return words.explain.notCounted;
  return words.explain.contribution(
    toText(own.share),
    withExact(own.points, score, words),
    withExact(own.lost, score, words),
  );
}

function nextLine({ subject, next, score }: FigureExplanation, words: OwnWords): string | null {
  if (next === null) return null;
  const { explain } = words;
  const ids = next.clauses.map(({ clause }) => clause.id).join(", ");
  return [
    explain.next(bandLabel(next.band, words), toText(next.band.min), withExact(next.points, score, words)),
    ...(subject.kind === "clause" ? [] : [explain.fewest(next.clauses.length, ids)]),
  ].join("; ");
}

/** Rounded, and exact where that says more. */
function withExact(
  points: Fraction,
  { method: { rounding } }: FigureExplanation["score"],
  { common }: Words,
): string {
  const rounded = localNumber(roundToText(points, rounding.decimals, rounding.mode), common.decimal);
  return points.d === 1n ? rounded : `${rounded} (${toText(points)})`;
}

function rowBlocks({ clauses, rows, score }: FigureExplanation, words: OwnWords): Block[] {
  const rated = clauses
    .map(({ clause }) => ({ clause: clause.id, rows: rows.get(clause.id) ?? [] }))
    .filter((item) => item.rows.length > 0);
  return rated.length === 0 ? [] : [rowsTable(rated, score.method, words)];
}
