// What a reader writes for the worth of a level → the share that it is, from 0 to 1; `null` where it is none.
import { compareFractions, one, parseFraction, zero, type Fraction } from "../../core.ts";

/** As in a method: `1/3`, `0.5`, `0,5`, `1`. */
export function levelValue(written: string): Fraction | null {
  const bare = written.trim().replace(",", ".");
  const value = bare.length > 20 ? null : parseFraction(bare);
  if (value === null) return null;
  return compareFractions(value, zero) >= 0 && compareFractions(value, one) <= 0 ? value : null;
}
