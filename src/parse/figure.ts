// A published figure as somebody wrote it → its digits as printed, and the percent that they say.
import type { Fraction } from "../math/fraction.ts";
import { asciiNumeral } from "../text/asciiNumeral.ts";
import { parseAmount } from "./amount.ts";

/**
 * Reads `72.22`, `72,22` and `72.22 %`; trailing zeros are kept in `figure`. `percent`, 0 or more, is `null` when the
 * text is not a plain decimal number.
 *
 * @example
 * parseFigure("86,0 %") // { figure: "86.0", percent: fraction(86) }
 * parseFigure("13/18") // { figure: "13/18", percent: null }
 */
export function parseFigure(text: string): { figure: string; percent: Fraction | null } {
  const figure = asciiNumeral(text)
    .trim()
    .replace(/%$/, "")
    .trimEnd()
    .replace(/^(\d+),(\d+)$/, "$1.$2");
  return { figure, percent: /^\d+(\.\d+)?$/.test(figure) ? parseAmount(figure) : null };
}
