// A share and a rounding → its percent, exact and rounded.
import { toText, type Fraction } from "../../math/fraction.ts";
import { toPercent } from "../../math/toPercent.ts";
import type { Rounding } from "../../model/method.ts";
import { percentText } from "../percentText.ts";

/** Both `null` where there is no figure. */
export const percentJson = (value: Fraction | null, rounding: Rounding) => ({
  exact: value === null ? null : toText(toPercent(value)),
  percent: value === null ? null : percentText(value, rounding),
});
