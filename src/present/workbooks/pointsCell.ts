// Percentage points → the cell of a sheet that shows them.
import type { Fraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import type { Rounding } from "../../model/method.ts";
import type { SheetCell } from "../../model/workbook.ts";
import type { Words } from "../words/words.ts";

/** @param kind `change` has its sign */
export const pointsCell = (
  value: Fraction | null,
  { decimals, mode }: Rounding,
  kind: "number" | "change",
  { common }: Words,
): SheetCell =>
  value === null
    ? { kind: "text", text: common.terms.noFigure, look: "quiet" }
    : { kind, text: roundToText(value, decimals, mode) };
