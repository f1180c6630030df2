// Explained figures in the JSON contract → one long table: a record a row of the ratings.
import type { FigureExplanation, FigureSubject } from "../../model/explanation.ts";
import type { RecordTable } from "../document.ts";
import { roundedOrNull } from "../figureJson.ts";
import { assessorCells, assessorColumns } from "../assessors/assessorCells.ts";
import type { LeftOutTable } from "../tables/leftOutTables.ts";
import type { ExplanationJson } from "./explanationJson.ts";

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

/**
 * A clause that nobody rated has a record too, so that no point is missing.
 *
 * @param left tables of which rows were left out
 * @param found the explanations of `figures`, in the same order: exact points are rounded, not their texts
 */
export const explanationRecords = (
  subject: FigureSubject,
  found: readonly FigureExplanation[],
  figures: readonly ExplanationJson[],
  left: readonly LeftOutTable[],
): RecordTable => ({
  columns: [...ownColumns, ...clauseColumns, ...roundedColumns, ...rowColumns, ...assessorColumns],
  rows: [...rowsOf(subject, found, figures), ...left.map(leftOutRow)],
  decimals: ["percent", "counts", ...roundedColumns],
  exact: {
    fractions: ["exact"],
    decimals: ["share", "points", "lost"],
    numbers: ["value"],
    percents: ["rated"],
  },
});

/** The level "table": what became of its rows, where some were left out. */
function leftOutRow({ assessment, source, text }: LeftOutTable): (string | null)[] {
  const cells: Readonly<Record<string, string>> = { assessment, subject: "table", file: source, note: text };
  const columns = [...ownColumns, ...clauseColumns, ...roundedColumns, ...rowColumns, ...assessorColumns];
  return columns.map((column) => cells[column] ?? null);
}

const rowsOf = (
  subject: FigureSubject,
  found: readonly FigureExplanation[],
  figures: readonly ExplanationJson[],
): RecordTable["rows"] =>
  found.flatMap((each, at) =>
    (figures[at]?.clauses ?? []).flatMap((clause, index) => {
      const { points = null, lost = null } = each.clauses[index] ?? {};
      const own = [
        figures[at]?.assessment.id ?? "",
        figures[at]?.method.id ?? "",
        subject.kind === "overall" ? "overall" : `${subject.kind}:${subject.id}`,
        clause.id,
        ...clauseColumns.map((column) => clause[column]),
        ...[points, lost].map((value) => roundedOrNull(value, each.score.method.rounding)),
      ];
      const rows = clause.rows.map(({ percent, ...row }) => ({
        ...row,
        file: row.sheet === undefined ? row.file : `${row.file}!${row.sheet}`,
        rated: percent,
      }));
      const records =
        rows.length === 0
          ? [[...own, ...rowColumns.map(() => null)]]
          : rows.map((row) => [...own, ...rowColumns.map((column) => row[column])]);
      return records.map((record, number) => [...record, ...spoken(figures[at], index + number === 0)]);
    }),
  );

function spoken(figure: ExplanationJson | undefined, isFirst: boolean): (string | null)[] {
  if (figure === undefined) return [];
  const cells = assessorCells(figure.assessment, isFirst);
  return assessorColumns.map((column) => cells[column]);
}
