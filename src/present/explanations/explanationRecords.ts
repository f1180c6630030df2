// Explained figures in the JSON contract → one long table: a record a row of the ratings.
import type { FigureExplanation, FigureSubject } from "../../model/explanation.ts";
import type { RecordTable } from "../document.ts";
import { roundedOrNull } from "../figureJson.ts";
import { assessorCells, assessorColumns } from "../assessors/assessorCells.ts";
import type { ExplanationJson } from "./explanationJson.ts";
import { tablesOf } from "../tables/tablesOf.ts";
import { tablesText } from "../tables/tablesText.ts";
import type { Words } from "../words/words.ts";
import { rowWeights, weightColumns } from "./rowWeights.ts";

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
 * A clause that nobody rated has a record too, so that no point is missing. What became of the rows of the tables stands
 * in the first record of an assessment.
 *
 * @param found the explanations of `figures`, in the same order: exact points are rounded, not their texts
 */
export const explanationRecords = (
  subject: FigureSubject,
  found: readonly FigureExplanation[],
  figures: readonly ExplanationJson[],
  words: Words,
): RecordTable => ({
  columns: [
    ...ownColumns,
    ...clauseColumns,
    ...roundedColumns,
    ...rowColumns,
    ...weightColumns,
    ...assessorColumns,
    "tables",
  ],
  rows: found.flatMap((each, at) =>
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
          ? [[...own, ...[...rowColumns, ...weightColumns].map(() => null)]]
          : rows.map((row) => [
              ...own,
              ...rowColumns.map((column) => row[column]),
              ...rowWeights(clause.steps, row),
            ]);
      return records.map((record, number) => {
        const isFirst = index + number === 0;
        const read = isFirst ? tablesText(tablesOf([each.score]), words) : null;
        return [...record, ...spoken(figures[at], isFirst), read];
      });
    }),
  ),
  decimals: ["percent", "counts", ...roundedColumns],
  exact: {
    fractions: ["exact"],
    decimals: ["share", "points", "lost"],
    numbers: ["value", ...weightColumns],
    percents: ["rated"],
  },
});

function spoken(figure: ExplanationJson | undefined, isFirst: boolean): (string | null)[] {
  if (figure === undefined) return [];
  const cells = assessorCells(figure.assessment, isFirst);
  return assessorColumns.map((column) => cells[column]);
}
