// Two shares → their difference in percentage points.
import { toPercent } from "../math/toPercent.ts";
import { subtract, type Fraction } from "../math/fraction.ts";

/** a − b in percentage points; `null` if either is missing. */
export const pointsBetween = (a: Fraction | null, b: Fraction | null): Fraction | null =>
  a === null || b === null ? null : toPercent(subtract(a, b));
