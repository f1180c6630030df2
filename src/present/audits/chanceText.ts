// A chance, 0 to 1 → percent with one decimal, never less than it is.
import { fraction, multiply, type Fraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import { localNumber } from "../localNumber.ts";
import type { Words } from "../words/words.ts";

export const chanceText = (chance: Fraction, words: Words): string =>
  localNumber(roundToText(multiply(chance, fraction(100)), 1, "up"), words.common.decimal);
