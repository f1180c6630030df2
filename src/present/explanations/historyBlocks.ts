// The history of a figure → the table that shows it, round by round.
import type { FigureHistory } from "../../model/series.ts";
import { dataTable } from "../dataTable.ts";
import { text, type Block } from "../document.ts";
import { figureCells } from "../figureCells.ts";
import { outcomeText } from "../outcomeText.ts";
import type { Words } from "../words/words.ts";

export function historyBlocks(histories: readonly FigureHistory[], words: Words<"explain">): Block[] {
  const { explain, common } = words;
  const { terms } = common;
  return histories.flatMap(({ series, rounds }): Block[] => [
    { kind: "heading", level: 2, text: explain.history.title(series) },
    dataTable(rounds, [
      { title: explain.history.round, align: "left", cell: ({ id }) => text(id, "strong") },
      { title: explain.history.asOf, align: "left", cell: ({ asOf }) => text(asOf ?? "–") },
      {
        title: terms.assessment,
        align: "left",
        grows: true,
        drop: 1,
        cell: ({ assessment }) => text(assessment),
      },
      { title: terms.method, align: "left", drop: 2, cell: ({ method }) => text(method.id) },
      {
        title: explain.history.outcome,
        align: "left",
        cell: ({ figure }) => text(outcomeText(figure, words)),
      },
      { title: "%", align: "right", cell: ({ figure, method }) => figureCells(figure, method)[0] },
      { title: "", align: "left", cell: ({ figure, method }) => figureCells(figure, method)[1] },
    ]),
  ]);
}
