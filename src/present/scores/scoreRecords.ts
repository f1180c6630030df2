// Scores and their form in the JSON contract → one long table: a row for each figure.
import type { Score } from "../../model/score.ts";
import type { Text } from "../../model/text.ts";
import { textIn } from "../../model/textIn.ts";
import { assessorCells, assessorColumns } from "../assessors/assessorCells.ts";
import type { RecordTable } from "../document.ts";
import { roundedOrNull } from "../figureJson.ts";
import { tablesOf } from "../tables/tablesOf.ts";
import { tablesText } from "../tables/tablesText.ts";
import type { Words } from "../words/words.ts";
import type { GateJson } from "./gateJson.ts";
import type { RowJson } from "./rowJson.ts";
import type { ScoreJson } from "./scoreJson.ts";
import { isWithheld } from "./isWithheld.ts";
import type { ScoreView } from "./scoreView.ts";

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

/** Of bodies: how many of their clauses rest on what. */
const bodyColumns = ["shared", "setAside", "notResponsible"] as const;

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
  | (typeof bodyColumns)[number]
  | (typeof rowColumns)[number]
  | (typeof assessorColumns)[number];

type RecordCells = Readonly<Partial<Record<Column, string | number | null>>>;

/** A score in both forms: titles are in the score alone. */
interface ScoreAndJson {
  readonly score: Score;
  readonly json: ScoreJson;
}

/** Levels: overall, direction, body, clause, table; with the view's additions row and gate. Cells that a level has not are empty. */
export function scoreRecords(
  scores: readonly ScoreAndJson[],
  view: ScoreView,
  words: Words<"scores">,
): RecordTable {
  const columns: readonly Column[] = [
    ...nameColumns,
    ...figureColumns,
    ...clauseColumns,
    ...bodyColumns,
    ...(view.ratings.size === 0 ? [] : rowColumns),
    ...assessorColumns,
  ];
  const records = scores.flatMap((each) => recordsOf(each, words));
  return {
    columns,
    rows: records.map((record) => columns.map((column) => record[column] ?? null)),
    decimals: ["percent", "coverage", "pointsRounded", "lostRounded"],
    exact: {
      fractions: ["exact"],
      ratios: [["numerator", "denominator"]],
      decimals: ["share", "points", "lost"],
      numbers: ["weight", "value"],
      percents: ["rated"],
    },
  };
}

function recordsOf({ score, json }: ScoreAndJson, words: Words<"scores">): RecordCells[] {
  const { plan, assessment } = score;
  const title = (text: Text): string => textIn(text, words.common.preferred);
  const own = { assessment: assessment.id, method: json.method.id };
  const directions = new Map(plan.directions.map((direction) => [direction.id, title(direction.title)]));
  const bodies = new Map(plan.bodies.map(({ id, name }) => [id, title(name)]));
  const records: RecordCells[] = [
    { level: "overall", id: "overall", title: title(assessment.title), ...json.overall },
    ...json.directions.map((figure): RecordCells => ({
      level: "direction",
      title: directions.get(figure.id) ?? "",
      ...figure,
    })),
    ...json.bodies.map((figure): RecordCells => ({
      level: "body",
      title: bodies.get(figure.id) ?? figure.id,
      ...figure,
    })),
    ...json.clauses.flatMap(({ ratings = [], ...clause }, index): RecordCells[] => {
      const item = score.clauses[index];
      return [
        {
          level: "clause",
          title: title(item?.clause.title ?? ""),
          ...clause,
          pointsRounded: roundedOrNull(item?.points ?? null, score.method.rounding),
          lostRounded: roundedOrNull(item?.lost ?? null, score.method.rounding),
        },
        ...ratings.map((row) => rowRecord(row, clause)),
      ];
    }),
    ...tablesOf([score]).map((table): RecordCells => ({
      level: "table",
      id: table.source,
      title: tablesText([table], words),
    })),
    ...(json.gates ?? []).map((gate) => gateRecord(gate, words)),
  ];
  const shown = isWithheld(score)
    ? records.filter(({ level }) => level === "overall" || level === "gate")
    : records;
  return shown.map((record, index) => ({
    ...own,
    ...record,
    ...assessorCells(json.assessment, index === 0),
  }));
}

const rowRecord = (
  { counts, percent, sheet, ...row }: RowJson,
  { id, direction }: Pick<ScoreJson["clauses"][number], "id" | "direction">,
): RecordCells => ({
  ...row,
  file: sheet === undefined ? row.file : `${row.file}!${sheet}`,
  level: "row",
  id,
  direction,
  percent: counts,
  rated: percent,
});

const gateRecord = (
  { group, minimum, met, percent, found, reason }: GateJson,
  { scores }: Words<"scores">,
): RecordCells => ({
  level: "gate",
  id: group,
  title: scores.atLeast(minimum),
  outcome: met ? "met" : "not-met",
  percent,
  exact: found,
  reason,
});
