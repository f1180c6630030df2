// A figure → the cell of a sheet that shows its coverage.
import type { Rounding } from "../../model/method.ts";
import type { Figure } from "../../model/score.ts";
import type { SheetCell } from "../../model/workbook.ts";
import { coverageText, isThin } from "../coverage.ts";
import type { Words } from "../words/words.ts";

/** Where no clause is eligible there is none. */
export function coverageCell(figure: Figure, rounding: Rounding, { common }: Words): SheetCell {
  const text = coverageText(figure, rounding);
  return text === null
    ? { kind: "text", text: common.terms.noFigure, look: "quiet" }
    : { kind: "percent", text, look: isThin(figure) ? "bad" : undefined };
}
