// Scores → one long table: a row for each figure.
import { textIn } from "../model/textIn.ts";
import type { Score } from "../model/score.ts";
import type { RecordTable } from "./document.ts";
import { exactOrNull, figureJson } from "./figureJson.ts";
import type { Language } from "./words.ts";

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
] as const;

const clauseColumns = ["weight", "share", "points", "lost"] as const;

/** Levels: overall, direction, body, clause; the last four columns are empty but for clauses. */
export const scoreRecords = (scores: readonly Score[], language: Language): RecordTable => ({
  columns: ["assessment", "method", "level", "id", "direction", "title", ...figureColumns, ...clauseColumns],
  rows: scores.flatMap((score) => rowsOf(score, language)),
  decimals: ["percent"],
});

function rowsOf(score: Score, language: Language): (string | number | null)[][] {
  const { plan, assessment, method } = score;
  const row = (
    level: string,
    names: readonly [id: string, direction: string | null, title: string],
    figure: Score["overall"],
    own: readonly (string | null)[] = clauseColumns.map(() => null),
  ): (string | number | null)[] => {
    const json = figureJson(figure, method.rounding);
    return [
      assessment.id,
      method.id,
      level,
      ...names,
      ...figureColumns.map((column) => json[column]),
      ...own,
    ];
  };
  const bodyNames = new Map(plan.bodies.map(({ id, name }) => [id, textIn(name, language)]));
  return [
    row("overall", ["overall", null, textIn(assessment.title, language)], score.overall),
    ...score.directions.map(({ direction, figure }) =>
      row("direction", [direction.id, null, textIn(direction.title, language)], figure),
    ),
    ...score.bodies.map(({ body, figure }) => row("body", [body, null, bodyNames.get(body) ?? body], figure)),
    ...score.clauses.map((item) =>
      row(
        "clause",
        [item.clause.id, item.clause.direction, textIn(item.clause.title, language)],
        item.figure,
        [exactOrNull(item.weight), exactOrNull(item.share), exactOrNull(item.points), exactOrNull(item.lost)],
      ),
    ),
  ];
}
