// Scores → one long table: a row for each figure.
import { toText } from "../../math/fraction.ts";
import type { GateCheck } from "../../model/gate.ts";
import { textIn } from "../../model/textIn.ts";
import type { Score } from "../../model/score.ts";
import type { RecordTable } from "../document.ts";
import { exactOrNull, figureJson, roundedOrNull, type FigureJson } from "../figureJson.ts";
import { gateJson } from "./gateText.ts";
import { rowJson } from "./rowsTable.ts";
import type { ScoreView } from "./scoreView.ts";
import type { Language } from "../words.ts";

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
  "reason",
] as const satisfies readonly (keyof FigureJson)[];

/** Exact, except for the rounded ones: what a spreadsheet can add up. */
const clauseColumns = ["weight", "share", "points", "lost", "pointsRounded", "lostRounded"] as const;

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

type Column =
  | (typeof nameColumns)[number]
  | (typeof figureColumns)[number]
  | (typeof clauseColumns)[number]
  | (typeof rowColumns)[number];

type RecordCells = Readonly<Partial<Record<Column, string | number | null>>>;

/** Levels: overall, direction, body, clause; with the view's additions row and gate. Cells that a level has not are empty. */
export function scoreRecords(scores: readonly Score[], language: Language, view: ScoreView): RecordTable {
  const columns: readonly Column[] = [
    ...nameColumns,
    ...figureColumns,
    ...clauseColumns,
    ...(view.ratings.size === 0 ? [] : rowColumns),
  ];
  const records = scores.flatMap((score) => recordsOf(score, language, view));
  return {
    columns,
    rows: records.map((record) => columns.map((column) => record[column] ?? null)),
    decimals: ["percent", "pointsRounded", "lostRounded"],
  };
}

function recordsOf(score: Score, language: Language, view: ScoreView): RecordCells[] {
  const { plan, assessment, method } = score;
  const own = { assessment: assessment.id, method: method.id };
  const figureOf = (figure: Score["overall"]): FigureJson => figureJson(figure, method.rounding);
  const bodyNames = new Map(plan.bodies.map(({ id, name }) => [id, textIn(name, language)]));
  const rows = new Map(view.ratings.get(score)?.map((item) => [item.clause.id, item.rows]));
  const title = textIn(assessment.title, language);
  const records: RecordCells[] = [
    { level: "overall", id: "overall", title, ...figureOf(score.overall) },
    ...score.directions.map(({ direction, figure }) => ({
      level: "direction",
      id: direction.id,
      title: textIn(direction.title, language),
      ...figureOf(figure),
    })),
    ...score.bodies.map(({ body, figure }) => ({
      level: "body",
      id: body,
      title: bodyNames.get(body) ?? body,
      ...figureOf(figure),
    })),
    ...score.clauses.flatMap(({ clause, figure, weight, share, points, lost }): RecordCells[] => [
      {
        level: "clause",
        id: clause.id,
        direction: clause.direction,
        title: textIn(clause.title, language),
        ...figureOf(figure),
        weight: toText(weight),
        share: exactOrNull(share),
        points: exactOrNull(points),
        lost: exactOrNull(lost),
        pointsRounded: roundedOrNull(points, method.rounding),
        lostRounded: roundedOrNull(lost, method.rounding),
      },
      ...(rows.get(clause.id) ?? []).map((row) => {
        const { counts, percent, ...json } = rowJson(row, method);
        return {
          ...json,
          file: row.place.source,
          level: "row",
          id: clause.id,
          direction: clause.direction,
          percent: counts,
          rated: percent,
        };
      }),
    ]),
    ...(view.gates.get(score) ?? []).map((check) => gateRecord(check, score)),
  ];
  return records.map((record) => ({ ...own, ...record }));
}

function gateRecord(check: GateCheck, score: Score): RecordCells {
  const { group, minimum, met, percent, found, reason } = gateJson(check, score);
  return {
    level: "gate",
    id: group,
    title: `at least ${minimum} %`,
    outcome: met ? "met" : "not-met",
    percent,
    exact: found,
    reason,
  };
}
