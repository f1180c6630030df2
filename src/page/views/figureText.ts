// An exact share → the percent as it is printed in a language.
import { localNumber, percentText, type Fraction, type Rounding } from "../../core.ts";
import type { PageWords } from "./pageWords.ts";

export const figureText = (share: Fraction, rounding: Rounding, { common }: PageWords): string =>
  localNumber(percentText(share, rounding), common.decimal);
