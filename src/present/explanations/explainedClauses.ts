// An explained group → the table of its clauses, most points lost first.
import type { FigureExplanation } from "../../model/explanation.ts";
import type { ClauseScore } from "../../model/score.ts";
import { textIn } from "../../model/textIn.ts";
import { dataTable } from "../dataTable.ts";
import { text, type Block } from "../document.ts";
import { figureCells } from "../figureCells.ts";
import { pointsCell } from "../scores/pointsCell.ts";
import { placeOf, ratedIn } from "../scores/rowTexts.ts";
import type { Words } from "../words/words.ts";

/** Beside a clause in which a body was rated without being responsible. */
export const foreignMark = "*";

/** At each clause the row that rates it, or how many do. */
export function explainedClauses(found: FigureExplanation, words: Words<"explain">): Block {
  const { method } = found.score;
  const { common, explain } = words;
  const { terms } = common;
  const nameOf = (id: string): string =>
    found.rests?.notResponsible.has(id) === true ? `${id} ${foreignMark}` : id;
  const rowsOf = ({ clause }: ClauseScore) => found.rows.get(clause.id) ?? [];
  const ratingOf = (item: ClauseScore): string => {
    const rows = rowsOf(item);
    const [first] = rows;
    if (first === undefined) return terms.outcomes[item.figure.outcome];
    return rows.length === 1 ? ratedIn(first, words) : explain.rows(rows.length);
  };
  const fileOf = (item: ClauseScore): string => {
    const [first] = rowsOf(item);
    return first === undefined ? "" : (placeOf(first).split("/").at(-1) ?? "");
  };
  return dataTable(found.clauses, [
    { title: terms.clause, align: "left", cell: ({ clause }) => text(nameOf(clause.id)) },
    {
      title: terms.title,
      align: "left",
      grows: true,
      cell: ({ clause }) => text(textIn(clause.title, common.preferred)),
      total: text(explain.columns.sum, "strong"),
    },
    { title: terms.rated, align: "left", cell: (item) => text(ratingOf(item)) },
    { title: terms.row, align: "left", keepsEnd: true, drop: 1, cell: (item) => text(fileOf(item), "quiet") },
    {
      title: terms.percent,
      align: "right",
      cell: ({ figure }) => figureCells(figure, method)[0],
      total: figureCells(found.figure, method)[0],
    },
    {
      title: terms.points,
      align: "right",
      cell: ({ points }) => pointsCell(points, method),
      total: pointsCell(found.points, method),
    },
    {
      title: terms.lost,
      align: "right",
      cell: ({ lost }) => pointsCell(lost, method),
      total: pointsCell(found.lost, method),
    },
  ]);
}
