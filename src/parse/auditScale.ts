// The name of a usual scale, or levels as somebody lists them → the percents that a clause can be given.
import {
  compareFractions,
  equal,
  fraction,
  divide,
  isNegative,
  multiply,
  one,
  parseFraction,
  type Fraction,
} from "../math/fraction.ts";
import type { AuditScale } from "../model/audit.ts";
import { usualScales } from "../model/usualScales.ts";

const hundred = fraction(100);

/** Nobody rates on a scale of more levels than this. */
const mostLevels = 10_001;

/**
 * Reads `three-step` (one of `usualScales`), `0,50,100`, `0, 100/3, 200/3, 100` (percents) and `{0, 1/3, 1/2, 1}`
 * (shares, where none is above 1); levels in percent, ascending. `null` when it is neither a usual scale nor 2 to 10,001
 * different numbers from 0 to 100.
 *
 * @param of what the levels are out of, where they are neither percents nor shares: 5 for marks out of five
 * @example
 * parseAuditScale("0,1/2,1").levels // [zero, fraction(50), fraction(100)]
 * parseAuditScale("0,50,150") // null
 * parseAuditScale("0,2,5", fraction(5)).levels // [zero, fraction(40), fraction(100)]
 */
export function parseAuditScale(text: string, of: Fraction | null = null): AuditScale | null {
  const usual = usualScales.find(({ id }) => id === text);
  if (usual !== undefined) return usual;
  const numbers = text
    .replace(/^\s*\{(.*)\}\s*$/, "$1")
    .split(",")
    .map((part) => parseFraction(part.trim().replace(/%$/, "")));
  const known = numbers.filter((number) => number !== null).toSorted(compareFractions);
  const whole = of ?? (known.every((number) => compareFractions(number, one) <= 0) ? one : hundred);
  const levels = known
    .map((number) => divide(multiply(number, hundred), whole))
    .filter((level, at, all) => at === 0 || !equal(level, all[at - 1] ?? hundred));
  const isScale =
    known.length === numbers.length &&
    levels.length >= 2 &&
    levels.length <= mostLevels &&
    levels.every((level) => !isNegative(level) && compareFractions(level, hundred) <= 0);
  return isScale ? { id: text.trim(), levels } : null;
}
