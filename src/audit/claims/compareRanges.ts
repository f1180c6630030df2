// What two figures can stand for → whether they are the same, one holds the other, or nothing is in both.
import { compareFractions, larger, smaller, subtract, type Fraction } from "../../math/fraction.ts";
import type { Range } from "../../model/statementAudit.ts";

export type RangesCompared =
  | { readonly are: "same" | "a-holds-b" | "b-holds-a" | "overlapping" }
  /** `gap`: the second minus the first, as near as they come; 0 where only an end is in both. */
  | { readonly are: "apart"; readonly gap: Fraction };

/**
 * Two numbers that were rounded have nothing in common where only an end is in both: no one prints 86 and 87 for 86.5.
 *
 * @example
 * const from30 = { low: fraction(30), lowClosed: false, high: null, highClosed: false };
 * const is34 = { low: fraction(34), lowClosed: true, high: fraction(34), highClosed: true };
 * compareRanges([from30], [is34]) // { are: "a-holds-b" }
 */
export function compareRanges(a: readonly Range[], b: readonly Range[]): RangesCompared {
  const [inA, inB] = [isEachIn(b, a), isEachIn(a, b)];
  if (inA && inB) return { are: "same" };
  if (inA) return { are: "a-holds-b" };
  if (inB) return { are: "b-holds-a" };
  const gaps = a.flatMap((one) => b.map((other) => gapBetween(one, other)));
  const apart = gaps.flatMap((gap) => (gap === null ? [] : [gap]));
  const [first] = apart;
  if (first === undefined || apart.length < gaps.length) return { are: "overlapping" };
  return { are: "apart", gap: apart.reduce((least, gap) => (isNearer(gap, least) ? gap : least), first) };
}

const isNearer = (a: Fraction, b: Fraction): boolean =>
  compareFractions({ n: a.n < 0n ? -a.n : a.n, d: a.d }, { n: b.n < 0n ? -b.n : b.n, d: b.d }) < 0;

const isEachIn = (inner: readonly Range[], outer: readonly Range[]): boolean =>
  inner.every((range) => outer.some((other) => isWithin(range, other)));

const isWithin = (inner: Range, outer: Range): boolean =>
  isEndWithin(inner.low, inner.lowClosed, outer.low, outer.lowClosed, 1) &&
  isEndWithin(inner.high, inner.highClosed, outer.high, outer.highClosed, -1);

function isEndWithin(
  inner: Fraction | null,
  innerClosed: boolean,
  outer: Fraction | null,
  outerClosed: boolean,
  side: 1 | -1,
): boolean {
  if (outer === null) return true;
  if (inner === null) return false;
  const order = side * compareFractions(inner, outer);
  return order > 0 || (order === 0 && (outerClosed || !innerClosed));
}

const isPoint = (range: Range): boolean =>
  range.low !== null && range.high !== null && compareFractions(range.low, range.high) === 0;

/** `null` where they have more than an end in common. */
function gapBetween(a: Range, b: Range): Fraction | null {
  const low = a.low === null ? b.low : b.low === null ? a.low : larger(a.low, b.low);
  const high = a.high === null ? b.high : b.high === null ? a.high : smaller(a.high, b.high);
  if (low === null || high === null) return null;
  const order = compareFractions(low, high);
  if (order < 0) return null;
  // A count at the closed end of a range is in it.
  if (order === 0 && (isPoint(a) || isPoint(b)) && isEachIn([isPoint(a) ? a : b], [isPoint(a) ? b : a]))
    return null;
  return a.high !== null && b.low !== null && compareFractions(a.high, b.low) <= 0
    ? subtract(b.low, a.high)
    : subtract(high, low);
}
