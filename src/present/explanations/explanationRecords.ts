// Explained figures → one long table: a record a row of the ratings.
import type { FigureExplanation } from "../../model/explanation.ts";
import type { RecordTable } from "../document.ts";
import { roundedOrNull } from "../figureJson.ts";
import { explanationJson } from "./explanationJson.ts";

const ownColumns = ["assessment", "method", "subject", "clause"] as const;

const clauseColumns = ["percent", "exact", "share", "points", "lost"] as const;

/** What a spreadsheet can add up. */
const roundedColumns = ["pointsRounded", "lostRounded"] as const;

/** The percent as written is `rated`, since `percent` is that of the clause. */
const rowColumns = [
  "file",
  "line",
  "activity",
  "body",
  "rater",
  "status",
  "rated",
  "value",
  "counts",
  "evidence",
  "note",
] as const;

/** A clause that nobody rated has a record too, so that no point is missing. */
export const explanationRecords = (found: readonly FigureExplanation[]): RecordTable => ({
  columns: [...ownColumns, ...clauseColumns, ...roundedColumns, ...rowColumns],
  rows: found.flatMap((each) => {
    const { subject, score } = each;
    const name = subject.kind === "overall" ? "overall" : `${subject.kind}:${subject.id}`;
    return explanationJson(each).clauses.flatMap((clause, index) => {
      const { points = null, lost = null } = each.clauses[index] ?? {};
      const own = [
        score.assessment.id,
        score.method.id,
        name,
        clause.id,
        ...clauseColumns.map((column) => clause[column]),
        ...[points, lost].map((value) => roundedOrNull(value, score.method.rounding)),
      ];
      const rows = clause.rows.map(({ percent, ...row }) => ({
        ...row,
        file: row.sheet === undefined ? row.file : `${row.file}!${row.sheet}`,
        rated: percent,
      }));
      return rows.length === 0
        ? [[...own, ...rowColumns.map(() => null)]]
        : rows.map((row) => [...own, ...rowColumns.map((column) => row[column])]);
    });
  }),
  decimals: ["percent", "counts", ...roundedColumns],
});
