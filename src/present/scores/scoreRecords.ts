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
  return {
    columns,
    rows: scores.flatMap((each) => rowsOf(each, columns, words)),
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

type Cells = RecordTable["rows"][number];

/** Each record becomes its cells at once: tens of thousands of them as objects would cost seconds. */
function rowsOf({ score, json }: ScoreAndJson, columns: readonly Column[], words: Words<"scores">): Cells[] {
  const { plan, assessment } = score;
  const title = (text: Text): string => textIn(text, words.common.preferred);
  const directions = new Map(plan.directions.map((direction) => [direction.id, title(direction.title)]));
  const bodies = new Map(plan.bodies.map(({ id, name }) => [id, title(name)]));
  const whole = isWithheld(score);
  const [first, other] = [true, false].map((isFirst): RecordCells => ({
    assessment: assessment.id,
    method: json.method.id,
    ...assessorCells(json.assessment, isFirst),
  }));
  const cellsOf = (record: RecordCells, always = other): Cells =>
    columns.map((column) => always?.[column] ?? record[column] ?? null);
  return [
    cellsOf({ level: "overall", id: "overall", title: title(assessment.title), ...json.overall }, first),
    ...(whole
      ? []
      : [
          ...json.directions.map((figure) =>
            cellsOf({ level: "direction", title: directions.get(figure.id) ?? "", ...figure }),
          ),
          ...json.bodies.map(({ group, ...figure }) =>
            cellsOf({
              level: "body",
              title: bodies.get(figure.id) ?? figure.id,
              ...figure,
              group: group ? "yes" : "no",
            }),
          ),
          ...json.clauses.flatMap((clause, index): Cells[] => {
            const item = score.clauses[index];
            return [
              cellsOf({
                level: "clause",
                title: title(item?.clause.title ?? ""),
                ...clause,
                pointsRounded: roundedOrNull(item?.points ?? null, score.method.rounding),
                lostRounded: roundedOrNull(item?.lost ?? null, score.method.rounding),
              }),
              ...(clause.ratings ?? []).map((row) => cellsOf(rowRecord(row, clause))),
            ];
          }),
        ]),
    ...tablesOf([score]).map((table) =>
      cellsOf({ level: "table", id: table.source, title: tablesText([table], words) }),
    ),
    ...(json.gates ?? []).map((gate) => cellsOf(gateRecord(gate, words))),
  ];
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

const gateRecord = (gate: GateJson, { scores }: Words<"scores">): RecordCells => ({
  level: "gate",
  id: gate.group,
  outcome: gate.met ? "met" : "not-met",
  ...(gate.kind === "require-evidence"
    ? { title: scores.evidenceGate.title, reason: scores.evidenceGate.found(gate.lacking, gate.ratings) }
    : {
        title: scores.atLeast(gate.kind, gate.minimum),
        percent: gate.percent,
        exact: gate.found,
        reason: gate.reason,
      }),
});
