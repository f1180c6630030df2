// An exact value and a printed figure → the rounding modes under which the one is printed as the other.
import type { Fraction } from "./fraction.ts";
import { roundingModes, roundToText, type RoundingMode } from "./round.ts";
import { decimalsOf } from "./unround.ts";

/**
 * The modes that round the value to the figure, with as many decimals as the figure has. Where one of those that round to the
 * nearest does, those that always go up or down are left out: nobody needs them.
 *
 * @param figure a plain decimal number, in the unit of the value
 * @example
 * printingModes(fraction(125, 2), "62") // ["half-even", "half-down"]
 * printingModes(fraction(627, 10), "62") // ["down"]
 * printingModes(fraction(125, 2), "61") // []
 */
export function printingModes(value: Fraction, figure: string): readonly RoundingMode[] {
  const modes = roundingModes.filter((mode) => roundToText(value, decimalsOf(figure), mode) === figure);
  const nearest = modes.filter((mode) => mode.startsWith("half-"));
  return nearest.length > 0 ? nearest : modes;
}
