// Two figures for one plan → what the clauses that only one of them covers would have to average.
import {
  add,
  compareFractions,
  divide,
  fraction,
  multiply,
  parseFraction,
  subtract,
  zero,
  type Fraction,
} from "../math/fraction.ts";
import { unround, type RoundingRule } from "../math/unround.ts";
import type { PairAudit, PairSide, RoundedRange } from "../model/audit.ts";

const hundred = fraction(100);

/**
 * Break-even and worst-case bounds of two equal-weight means P over A clauses and Q over B, A > B:
 * breakEven = (P·A − Q·B) ÷ (A − B), in percent, may be outside 0 to 100; worst = Q·B ÷ A and
 * best = (Q·B + 100·(A − B)) ÷ A, the smaller's figure were it extended to all A clauses (Manski 1989). Ends by
 * un-rounding both figures under `rule`. `null` when the numbers of clauses are equal, when one is 0, and when a
 * figure is not a plain decimal number of 0 or more.
 *
 * Taken for granted: the larger set holds the smaller, and both agree on the clauses that they share.
 *
 * @example
 * const secretariat = { label: "secretariat", figure: "86", clauses: 64 };
 * const platform = { label: "platform", figure: "72.22", clauses: 21 };
 * const { breakEven, coverageSuffices, worst, best } = auditPair(secretariat, platform);
 * [breakEven, worst, best].map(({ value }) => roundToText(value, 2, "half-up")) // ["92.73", "23.70", "90.88"]
 * coverageSuffices // true
 */
export function auditPair(one: PairSide, other: PairSide, rule: RoundingRule = "unknown"): PairAudit | null {
  const [larger, smaller] = one.clauses >= other.clauses ? [one, other] : [other, one];
  const [p, q] = [valuesOf(larger.figure, rule), valuesOf(smaller.figure, rule)];
  if (larger.clauses === smaller.clauses || smaller.clauses === 0 || p === null || q === null) return null;
  const [a, b] = [fraction(larger.clauses), fraction(smaller.clauses)];
  const rest = subtract(a, b);
  const evenAt = (top: Fraction, low: Fraction): Fraction =>
    divide(subtract(multiply(top, a), multiply(low, b)), rest);
  const extended = (value: Fraction, others: Fraction): Fraction =>
    divide(add(multiply(value, b), multiply(others, rest)), a);
  const breakEven: RoundedRange = {
    value: evenAt(p.value, q.value),
    low: evenAt(p.low, q.high),
    high: evenAt(p.high, q.low),
  };
  const range = (others: Fraction): RoundedRange => ({
    value: extended(q.value, others),
    low: extended(q.low, others),
    high: extended(q.high, others),
  });
  return {
    larger,
    smaller,
    breakEven,
    coverageSuffices:
      compareFractions(breakEven.low, hundred) <= 0 && compareFractions(breakEven.high, zero) >= 0,
    worst: range(zero),
    best: range(hundred),
  };
}

function valuesOf(figure: string, rule: RoundingRule): RoundedRange | null {
  const [value, interval] = [parseFraction(figure), unround(figure, rule)];
  return value === null || interval === null ? null : { value, low: interval.low, high: interval.high };
}
