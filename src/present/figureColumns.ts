// What has a figure → the columns that show it: the percent and its bar.
import type { Method } from "../model/method.ts";
import type { Figure } from "../model/score.ts";
import type { ColumnOf } from "./dataTable.ts";
import { figureCells } from "./figureCells.ts";
import { oncePer } from "./oncePer.ts";
import type { Words } from "./words/words.ts";

/** @param total the figure of a last row that sums up */
export function figureColumns<T>(
  figureOf: (item: T) => { readonly figure: Pick<Figure, "value">; readonly method: Method },
  { common: { terms } }: Words,
  total?: { readonly figure: Pick<Figure, "value">; readonly method: Method },
): ColumnOf<T>[] {
  // Fifty thousand clauses have a handful of figures, and share their cells.
  const cellsUnder = oncePer((method: Method) =>
    oncePer((figure: Pick<Figure, "value">) => figureCells(figure, method)),
  );
  const cell = (at: 0 | 1) => (item: T) => {
    const { figure, method } = figureOf(item);
    return cellsUnder(method)(figure)[at];
  };
  const sums = total === undefined ? null : figureCells(total.figure, total.method);
  const totalOf = (at: 0 | 1) => (sums === null ? {} : { total: sums[at] });
  return [
    { title: terms.percent, align: "right", cell: cell(0), ...totalOf(0) },
    { title: "", align: "left", drop: 1, cell: cell(1), ...totalOf(1) },
  ];
}
