// Parts and the percents printed beside them → whether these are the shares adjusted so that they add to 100.
import {
  compareFractions,
  divide,
  equal,
  fraction,
  isZero,
  multiply,
  parseFraction,
  subtract,
  sum,
  zero,
  type Fraction,
} from "../math/fraction.ts";
import { decimalsOf } from "../math/unround.ts";
import type { RemainderFit } from "../model/auditParts.ts";

const none: RemainderFit = { fits: false, tied: [] };

/**
 * The rule of the largest remainder (Hamilton's): each share of the sum is cut off at the last printed digit, and the units that are
 * then missing from 100 go, one each, to the rows that lost most. Rows that lost equally much are tied: any of them may get the
 * unit, so every such choice fits.
 *
 * @param percents as printed, one a part
 * @returns `null` where the rule cannot be tried: the parts sum to 0, or the percents do not all have the same decimals
 * @example
 * const parts = [1, 1, 1].map((part) => fraction(part));
 * largestRemainder(parts, ["33.4", "33.3", "33.3"]) // { fits: true, tied: [0, 1, 2] }
 * largestRemainder(parts, ["33.3", "33.3", "33.3"]) // { fits: false, tied: [] }
 */
export function largestRemainder(
  parts: readonly Fraction[],
  percents: readonly string[],
): RemainderFit | null {
  const whole = sum(parts);
  const decimals = decimalsOf(percents[0] ?? "");
  if (isZero(whole) || percents.some((printed) => decimalsOf(printed) !== decimals)) return null;
  const units = fraction(10n ** BigInt(decimals));
  const all = multiply(units, fraction(100));
  const rows = parts.map((part, row) => {
    const exact = divide(multiply(part, all), whole);
    const floor = exact.n / exact.d;
    const printed = multiply(parseFraction(percents[row] ?? "") ?? zero, units);
    return { row, lost: subtract(exact, fraction(floor)), printed, more: printed.n - floor };
  });
  const isAll = equal(sum(rows.map(({ printed }) => printed)), all);
  if (!isAll || rows.some(({ more }) => more !== 0n && more !== 1n)) return none;
  const [least] = rows.filter(({ more }) => more === 1n).toSorted((a, b) => compareFractions(a.lost, b.lost));
  if (least === undefined) return { fits: true, tied: [] };
  const cut = rows.filter(({ more }) => more === 0n);
  if (cut.some(({ lost }) => compareFractions(lost, least.lost) > 0)) return none;
  const isTied = cut.some(({ lost }) => equal(lost, least.lost));
  return {
    fits: true,
    tied: isTied ? rows.filter(({ lost }) => equal(lost, least.lost)).map(({ row }) => row) : [],
  };
}
