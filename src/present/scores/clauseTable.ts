// Clauses of a score → the table that shows them, under their directions or in an order of its own.
import { roundToText } from "../../math/round.ts";
import type { ClauseScore, Figure, Score } from "../../model/score.ts";
import { textIn } from "../../model/textIn.ts";
import { number, text, type Block, type Cell, type Column, type Row } from "../document.ts";
import { figureCells } from "../figureCells.ts";
import type { ScoreView } from "./scoreView.ts";
import { sortItems } from "./selectClauses.ts";
import { viewWord } from "../viewWords.ts";
import { outcomeWord, word, type Language } from "../words.ts";

/** With an order of its own the table is flat, and shows the points that it is sorted by. */
export function clauseTable(
  score: Score,
  shown: readonly ClauseScore[],
  view: ScoreView,
  language: Language,
): Block {
  const points = view.sort?.key === "lost" || view.sort?.key === "points" ? view.sort.key : null;
  const clauseRow = (item: ClauseScore): Row => ({
    cells: [
      text(view.sort === null ? `  ${item.clause.id}` : item.clause.id),
      text(textIn(item.clause.title, language)),
      text(outcomeWord(item.figure.outcome, language), item.figure.outcome === "scored" ? "plain" : "quiet"),
      ...(points === null ? [] : [pointsCell(item[points], score)]),
      ...figureCells(item.figure, score.method),
    ],
  });
  const figureRow = (id: string, title: string, figure: Figure, weight: "group" | "total"): Row => ({
    weight,
    cells: [
      text(id, "strong"),
      text(title, "strong"),
      text(figure.outcome === "scored" ? "" : outcomeWord(figure.outcome, language), "quiet"),
      ...(points === null ? [] : [text("")]),
      ...figureCells(figure, score.method),
    ],
  });
  const grouped = (): Row[] =>
    score.directions.flatMap(({ direction, figure }): Row[] => {
      const own = shown.filter(({ clause }) => clause.direction === direction.id);
      return own.length === 0
        ? []
        : [
            figureRow(direction.id, textIn(direction.title, language), figure, "group"),
            ...own.map(clauseRow),
          ];
    });
  const sorted = (): Row[] => {
    const titled = shown.map((item) => ({ ...item, title: textIn(item.clause.title, language) }));
    return sortItems(titled, view).map(clauseRow);
  };
  return {
    kind: "table",
    columns: columns(points, language),
    rows: [
      ...(view.sort === null ? grouped() : sorted()),
      figureRow("", word("overall", language), score.overall, "total"),
    ],
  };
}

export const pointsCell = (points: ClauseScore["points"], { method }: Score): Cell =>
  points === null
    ? text("–", "quiet")
    : number(roundToText(points, method.rounding.decimals, method.rounding.mode));

const columns = (points: "lost" | "points" | null, language: Language): Column[] => [
  { title: word("clause", language), align: "left" },
  { title: word("title", language), align: "left", grows: true },
  { title: word("outcome", language), align: "left" },
  ...(points === null ? [] : [{ title: viewWord(points, language), align: "right" } as const]),
  { title: word("percent", language), align: "right" },
  { title: "", align: "left", drop: 1 },
];
