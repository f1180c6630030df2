// Shares → percentage points.
import { fraction, multiply, subtract, type Fraction } from "../math/fraction.ts";

const hundred = fraction(100);

export const points = (share: Fraction): Fraction => multiply(share, hundred);

/** a − b in percentage points; `null` if either is missing. */
export const pointsBetween = (a: Fraction | null, b: Fraction | null): Fraction | null =>
  a === null || b === null ? null : points(subtract(a, b));
