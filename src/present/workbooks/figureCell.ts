// A figure → the cell of a sheet that shows it: a percent, or the word why there is none.
import type { Rounding } from "../../model/method.ts";
import type { Figure } from "../../model/score.ts";
import type { SheetCell } from "../../model/workbook.ts";
import { outcomeText } from "../outcomeText.ts";
import { percentText } from "../percentText.ts";
import type { Words } from "../words/words.ts";

/** Never 100 for less, nor 0 for more: then it has more decimals. */
export const figureCell = (figure: Figure, rounding: Rounding, words: Words): SheetCell =>
  figure.value === null
    ? { kind: "text", text: outcomeText(figure, words), look: "quiet" }
    : { kind: "percent", text: percentText(figure.value, rounding) };
