// What has a figure → the columns that show it: the percent and its bar.
import type { Method } from "../model/method.ts";
import type { Figure } from "../model/score.ts";
import type { ColumnOf } from "./dataTable.ts";
import { figureCells } from "./figureCells.ts";
import { oncePer } from "./oncePer.ts";
import type { Words } from "./words/words.ts";

/** @param total the figure of a last row that sums up */
export function figureColumns<T extends { readonly figure: Pick<Figure, "value"> }>(
  method: Method,
  { common: { terms } }: Words,
  total: Pick<Figure, "value">,
): ColumnOf<T>[] {
  // Fifty thousand clauses have a handful of figures, and share their cells.
  const cellsOf = oncePer((figure: Pick<Figure, "value">) => figureCells(figure, method));
  const [percent, bar] = cellsOf(total);
  return [
    {
      title: terms.percent,
      align: "right",
      unit: "percent",
      cell: ({ figure }) => cellsOf(figure)[0],
      total: percent,
    },
    {
      title: "",
      align: "left",
      drop: 1,
      isDrawn: true,
      cell: ({ figure }) => cellsOf(figure)[1],
      total: bar,
    },
  ];
}
