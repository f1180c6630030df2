// A figure with all that it rests on → the headings, tables and sentences that explain it to people.
import { toText, type Fraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import type { FigureExplanation } from "../../model/explanation.ts";
import type { ClauseScore } from "../../model/score.ts";
import { textIn } from "../../model/textIn.ts";
import { number, text, type Block, type Cell, type Row } from "../document.ts";
import { explanationPhrases, explanationWord } from "./explanationWords.ts";
import { figureCells } from "../figureCells.ts";
import { localNumber } from "../localNumber.ts";
import { percentFraction, percentText } from "../percentText.ts";
import { reasonsText } from "../reasonText.ts";
import { placeOf, ratedIn, rowsTable, saidOf } from "../scores/rowsTable.ts";
import { stepsTable } from "./stepsTable.ts";
import { viewWord } from "../viewWords.ts";
import { outcomeWord, phrases, word, type Language } from "../words.ts";

export function explanationBlocks(found: FigureExplanation, language: Language): Block[] {
  const { score, subject, figure } = found;
  const isClause = subject.kind === "clause";
  return [
    { kind: "heading", level: 1, text: titleOf(found, language) },
    {
      kind: "text",
      text: [
        `${word("assessment", language)} ${score.assessment.id}`,
        `${word("plan", language)} ${score.plan.id}`,
        `${word("method", language).toLowerCase()} ${score.method.id} ${score.method.version}`,
        ...(score.asOf === null ? [] : [`${word("asOf", language)} ${score.asOf}`]),
      ].join(" · "),
      tone: "quiet",
    },
    ...line(isClause ? clauseLine(found, language) : null),
    ...line(figureLine(found, language)),
    ...line(
      isClause
        ? null
        : phrases[language].counts(figure.scored, figure.eligible, figure.inScope, figure.total),
    ),
    ...(isClause ? [] : [clausesTable(found, language)]),
    ...(subject.kind === "overall" ? [] : rowBlocks(found, language)),
    ...(isClause ? saidLines(found, language) : []),
    ...(isClause ? [...found.steps.values()].map((tree) => stepsTable(tree, score.method, language)) : []),
    ...line(isClause ? contributionLine(found, language) : null),
    ...line(nextLine(found, language)),
  ];
}

const line = (value: string | null): Block[] => (value === null ? [] : [{ kind: "text", text: value }]);

export function titleOf({ subject, score }: FigureExplanation, language: Language): string {
  const { plan, assessment } = score;
  const titles = {
    overall: () => textIn(assessment.title, language),
    direction: () => plan.directions.find(({ id }) => id === subject.id)?.title ?? "",
    clause: () => score.clauses.find(({ clause }) => clause.id === subject.id)?.clause.title ?? "",
    body: () => plan.bodies.find(({ id }) => id === subject.id)?.name ?? "",
  };
  const title = textIn(titles[subject.kind](), language);
  if (subject.kind === "overall") return `${word("overall", language)}: ${title}`;
  const kind = subject.kind === "clause" ? word("clause", language) : viewWord(subject.kind, language);
  return `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)} ${subject.id}${title === "" || title === subject.id ? "" : `: ${title}`}`;
}

function figureLine({ subject, figure, score: { method } }: FigureExplanation, language: Language): string {
  const reason = reasonsText(figure.reasons, language);
  if (figure.value === null)
    return `${word("noFigure", language)}: ${outcomeWord(figure.outcome, language)}${reason === null ? "" : ` (${reason})`}`;
  const exact = percentFraction(figure.value);
  const percent = localNumber(percentText(figure.value, method.rounding), language);
  const { numerator, denominator } = figure;
  const equal = [
    `${percent} %`,
    ...(exact.d === 1n ? [] : [`${toText(exact)} %`]),
    ...(subject.kind === "clause"
      ? []
      : [explanationPhrases[language].fraction(toText(numerator), toText(denominator))]),
  ].join(" = ");
  return reason === null ? equal : `${equal}; ${reason}`;
}

/** Window, bodies and weight of the clause: what decides whether and how it counts. */
function clauseLine({ clauses: [own], score }: FigureExplanation, language: Language): string | null {
  if (own === undefined) return null;
  const { window, lead, partners, bodies } = own.clause;
  return [
    `${explanationWord("window", language)} ${window.start} – ${window.end}`,
    ...(lead.length === 0 ? [] : [`${explanationWord("lead", language)}: ${lead.join(", ")}`]),
    ...(partners.length === 0 ? [] : [`${explanationWord("partners", language)}: ${partners.join(", ")}`]),
    ...(bodies.length === 0 ? [] : [`${explanationWord("bodies", language)}: ${bodies.join(", ")}`]),
    ...(score.method.weights === "declared"
      ? [`${explanationWord("weight", language)} ${toText(own.weight)}`]
      : []),
  ].join(" · ");
}

function contributionLine({ clauses: [own], score }: FigureExplanation, language: Language): string | null {
  const phrase = explanationPhrases[language];
  if (own === undefined || own.share === null || own.points === null || own.lost === null) return null;
  if (own.figure.counted === 0) return phrase.notCounted();
  return phrase.contribution(
    toText(own.share),
    withExact(own.points, score, language),
    withExact(own.lost, score, language),
  );
}

function nextLine({ subject, next, score }: FigureExplanation, language: Language): string | null {
  if (next === null) return null;
  const phrase = explanationPhrases[language];
  const ids = next.clauses.map(({ clause }) => clause.id).join(", ");
  const points = withExact(next.points, score, language);
  return [
    phrase.next(textIn(next.band.label, language), toText(next.band.min), points),
    ...(subject.kind === "clause" ? [] : [phrase.fewest(next.clauses.length, ids)]),
  ].join("; ");
}

/** Rounded, and exact where that says more. */
function withExact(points: Fraction, { method }: FigureExplanation["score"], language: Language): string {
  const rounded = localNumber(roundToText(points, method.rounding.decimals, method.rounding.mode), language);
  return points.d === 1n ? rounded : `${rounded} (${toText(points)})`;
}

/** The clauses, most points lost first; at each the row that rates it, or how many do. */
function clausesTable(found: FigureExplanation, language: Language): Block {
  const { score } = found;
  const points = (value: Fraction | null): Cell =>
    value === null
      ? text("–", "quiet")
      : number(roundToText(value, score.method.rounding.decimals, score.method.rounding.mode));
  const row = (item: ClauseScore): Row => {
    const rows = found.rows.get(item.clause.id) ?? [];
    const [first] = rows;
    const [percent = text("")] = figureCells(item.figure, score.method);
    return {
      cells: [
        text(item.clause.id),
        text(textIn(item.clause.title, language)),
        text(
          first === undefined
            ? outcomeWord(item.figure.outcome, language)
            : rows.length === 1
              ? ratedIn(first, language)
              : `${rows.length} × ${explanationWord("at", language)}`,
        ),
        text(first === undefined ? "" : (placeOf(first).split("/").at(-1) ?? ""), "quiet"),
        percent,
        points(item.points),
        points(item.lost),
      ],
    };
  };
  const [percent = text("")] = figureCells(found.figure, score.method);
  const total: Row = {
    weight: "total",
    cells: [
      text(""),
      text(explanationWord("sum", language), "strong"),
      text(""),
      text(""),
      percent,
      points(found.points),
      points(found.lost),
    ],
  };
  return {
    kind: "table",
    columns: [
      { title: word("clause", language), align: "left" },
      { title: word("title", language), align: "left", grows: true },
      { title: explanationWord("rated", language), align: "left" },
      { title: explanationWord("at", language), align: "left", keepsEnd: true, drop: 1 },
      { title: word("percent", language), align: "right" },
      { title: explanationWord("points", language), align: "right" },
      { title: explanationWord("lost", language), align: "right" },
    ],
    rows: [...found.clauses.map(row), total],
  };
}

/** Evidence and notes uncut, which a table has no room for. */
const saidLines = ({ rows }: FigureExplanation, language: Language): Block[] =>
  [...rows.values()]
    .flat()
    .map((row) => ({ kind: "text", text: `${placeOf(row)}: ${saidOf(row, language)}` }));

function rowBlocks({ clauses, rows, score }: FigureExplanation, language: Language): Block[] {
  const rated = clauses
    .map(({ clause }) => ({ clause: clause.id, rows: rows.get(clause.id) ?? [] }))
    .filter((item) => item.rows.length > 0);
  return rated.length === 0 ? [] : [rowsTable(rated, score.method, language)];
}
