// Scores and their form in the JSON contract → one long table: a row for each figure.
import type { Method } from "../../model/method.ts";
import type { ClauseScore, Figure, Score } from "../../model/score.ts";
import type { Text } from "../../model/text.ts";
import { textIn } from "../../model/textIn.ts";
import { assessorCells, assessorColumns } from "../assessors/assessorCells.ts";
import type { GivenRecord, RecordCells, RecordTable } from "../document.ts";
import { figureJson, roundedOrNull } from "../figureJson.ts";
import { localNumber } from "../localNumber.ts";
import { oncePer } from "../oncePer.ts";
import { tablesOf } from "../tables/tablesOf.ts";
import { tablesText } from "../tables/tablesText.ts";
import type { Words } from "../words/words.ts";
import { bodyItem } from "./bodyItem.ts";
import { clauseItem } from "./clauseItem.ts";
import { rowJson, type RowJson } from "./rowJson.ts";
import { scoreJson, type ScoreJson } from "./scoreJson.ts";
import { isWithheld } from "../../model/isWithheld.ts";
import type { ScoreView, ShownGate } from "./scoreView.ts";
import { statusName } from "./statusName.ts";

const nameColumns = ["assessment", "method", "level", "id", "direction", "title"] as const;

const figureColumns = [
  "outcome",
  "percent",
  "exact",
  "numerator",
  "denominator",
  "scored",
  "counted",
  "eligible",
  "inScope",
  "total",
  "coverage",
  "reason",
] as const satisfies readonly (keyof ScoreJson["overall"])[];

/** Exact, except for the rounded ones: what a spreadsheet can add up. */
const clauseColumns = ["weight", "share", "points", "lost", "pointsRounded", "lostRounded"] as const;

/** Of bodies: how many of their clauses rest on what, and whether one stands for several. */
const bodyColumns = ["shared", "setAside", "notResponsible", "group"] as const;

/** Only where rows are listed; `rated` is the percent as written, whatever its form. */
const rowColumns = [
  "file",
  "line",
  "activity",
  "body",
  "rater",
  "status",
  "rated",
  "value",
  "evidence",
  "note",
] as const;

/** Only with bounds, of overall figures. */
const boundsColumns = ["least", "leastExact", "greatest", "greatestExact"] as const;

/** What of a direction or a clause is like no other. */
const ownColumns = ["id", "direction", "title"] as const satisfies readonly (typeof nameColumns)[number][];

type Column =
  | (typeof nameColumns)[number]
  | (typeof figureColumns)[number]
  | (typeof clauseColumns)[number]
  | (typeof bodyColumns)[number]
  | (typeof rowColumns)[number]
  | (typeof boundsColumns)[number]
  | (typeof assessorColumns)[number];

/** A record by the names of its columns. */
type NamedCells = Readonly<Partial<Record<Column, string | number | null>>>;

/** Levels: overall, status (of methods without figures), direction, body, clause, table; with the view's additions row and gate. Cells that a level has not are empty. */
export function scoreRecords(scores: readonly Score[], view: ScoreView, words: Words<"scores">): RecordTable {
  const columns: readonly Column[] = [
    ...nameColumns,
    ...figureColumns,
    ...clauseColumns,
    ...bodyColumns,
    ...(view.ratings.size === 0 ? [] : rowColumns),
    ...(view.bounds === undefined ? [] : boundsColumns),
    ...assessorColumns,
  ];
  return {
    columns,
    rows: {
      *[Symbol.iterator]() {
        for (const score of scores) yield* rowsOf(score, columns, view, words);
      },
    },
    own: ownColumns,
    decimals: ["percent", "coverage", "pointsRounded", "lostRounded", "least", "greatest"],
    exact: {
      fractions: ["exact", "leastExact", "greatestExact"],
      ratios: [["numerator", "denominator"]],
      decimals: ["share", "points", "lost"],
      numbers: ["weight", "value"],
      percents: ["rated"],
    },
  };
}

/** Each record becomes its cells at once: tens of thousands of them as objects would cost seconds. */
function* rowsOf(
  score: Score,
  columns: readonly Column[],
  view: ScoreView,
  words: Words<"scores">,
): Generator<GivenRecord> {
  const { plan, assessment, method } = score;
  // Directions, bodies and clauses, of which there may be tens of thousands, are put together below.
  const json = scoreJson(score, { ...view, ratings: new Map() }, words, () => []);
  const title = (text: Text): string => textIn(text, words.common.preferred);
  const bodies = new Map(plan.bodies.map(({ id, name }) => [id, title(name)]));
  const always = (isFirst: boolean): NamedCells => ({
    assessment: assessment.id,
    method: json.method.id,
    ...assessorCells(json.assessment, isFirst),
  });
  const [first, other] = [always(true), always(false)];
  const cellsOf = (record: NamedCells, own = other): RecordCells =>
    columns.map((column) => own[column] ?? record[column] ?? null);
  const overall = {
    level: "overall",
    id: "overall",
    title: title(assessment.title),
    ...json.overall,
    ...(json.bounds === undefined ? {} : boundsCells(json.bounds)),
  };
  yield cellsOf(overall, first);
  for (const record of statusRecords(score, json.overall.statuses, words)) yield cellsOf(record);
  if (!isWithheld(score)) {
    const figureOf = oncePer((figure: Figure) => figureJson(figure, method.rounding, words));
    const cellsOfDirection = oncePer((figure: Figure) =>
      cellsOf({ level: "direction", ...figureOf(figure) }),
    );
    for (const { direction, figure } of score.directions)
      yield { like: cellsOfDirection(figure), own: [direction.id, null, title(direction.title)] };
    const bodyOf = bodyItem(figureOf, plan);
    for (const { own, rest } of score.bodies.map(bodyOf))
      yield cellsOf({
        level: "body",
        title: bodies.get(own.id) ?? own.id,
        ...own,
        ...rest,
        group: rest.group ? "yes" : "no",
      });
    const ratings = new Map(view.ratings.get(score)?.map(({ clause, rows }) => [clause.id, rows]));
    const itemOf = clauseItem(figureOf, null);
    const known = new Map<object, RecordCells>();
    for (const item of score.clauses) {
      const { own, rest } = itemOf(item);
      const like = known.get(rest) ?? cellsOf({ level: "clause", ...rest, ...roundedPoints(item, method) });
      known.set(rest, like);
      yield { like, own: [own.id, own.direction, title(item.clause.title)] };
      for (const row of ratings.get(own.id) ?? []) yield cellsOf(rowRecord(rowJson(row, method), own));
    }
  }
  for (const table of tablesOf([score]))
    yield cellsOf({ level: "table", id: table.source, title: tablesText([table], words) });
  for (const gate of view.gates.get(score) ?? []) yield cellsOf(gateRecord(gate));
}

/** Under a method without figures: how many clauses have each status, and in words which share of what that is. */
function statusRecords(
  score: Score,
  statuses: ScoreJson["overall"]["statuses"],
  words: Words<"scores">,
): NamedCells[] {
  if (statuses === undefined || isWithheld(score)) return [];
  const { scored, inScope } = score.overall;
  const counted = [
    ...statuses.levels.map((own) => ({ ...own, name: statusName(own.status, score, words) })),
    { ...statuses.several, status: "several", name: words.scores.several },
  ];
  const sayShare = (share: string | null, of: string): string[] =>
    share === null ? [] : [`${localNumber(share, words.common.decimal)} ${of}`];
  return counted.map(({ status, name, count, ofScored, ofInScope }) => ({
    level: "status",
    id: status,
    title: name,
    counted: count,
    scored,
    inScope,
    reason: [
      ...sayShare(ofScored, words.scores.ofScored(scored)),
      ...sayShare(ofInScope, words.scores.ofInScope(inScope)),
    ].join("; "),
  }));
}

const boundsCells = ({ least, greatest }: NonNullable<ScoreJson["bounds"]>): NamedCells => ({
  least: least?.value ?? null,
  leastExact: least?.exact ?? null,
  greatest: greatest?.value ?? null,
  greatestExact: greatest?.exact ?? null,
});

const roundedPoints = ({ points, lost }: ClauseScore, { rounding }: Method): NamedCells => ({
  pointsRounded: roundedOrNull(points, rounding),
  lostRounded: roundedOrNull(lost, rounding),
});

const rowRecord = (
  { counts, percent, sheet, ...row }: RowJson,
  { id, direction }: Pick<ScoreJson["clauses"][number], "id" | "direction">,
): NamedCells => ({
  ...row,
  file: sheet === undefined ? row.file : `${row.file}!${sheet}`,
  level: "row",
  id,
  direction,
  percent: counts,
  rated: percent,
});

const gateRecord = ({ json, title, id }: ShownGate): NamedCells => ({
  level: "gate",
  id,
  title,
  outcome: json.met === null ? "not-judged" : json.met ? "met" : "not-met",
  ...("percent" in json ? { percent: json.percent } : {}),
  ...(json.kind === "max-age" ? {} : { exact: json.found }),
  reason: json.text,
});
