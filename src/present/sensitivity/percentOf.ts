// A share and the method of a figure → the percent as the method rounds it, with the decimal sign of the language.
import type { Fraction } from "../../math/fraction.ts";
import type { MethodBounds } from "../../model/sensitivity.ts";
import { localNumber } from "../localNumber.ts";
import { percentText } from "../percentText.ts";
import type { Words } from "../words/words.ts";

/**
 * The percent as people read it.
 *
 * @param value from 0 to 1
 * @example
 * const found = assessSensitivity({ input: inputOf(own), doubts: null, methods: [], areDeclared: false });
 * const words = await loadWords("en", ["sensitivity"]);
 * percentOf(fraction(1, 3), found.methods[0], words) // "33.33"
 */
export const percentOf = (
  value: Fraction,
  { method }: Pick<MethodBounds, "method">,
  { common }: Words,
): string => localNumber(percentText(value, method.rounding), common.decimal);
