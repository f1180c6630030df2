// Two changes of one figure from two others → what holds between those two, though none of the three is known.
import {
  add,
  compareFractions,
  divide,
  fraction,
  multiply,
  negate,
  one,
  subtract,
  zero,
  type Fraction,
} from "../../math/fraction.ts";
import type { FigureReading } from "../../model/statement.ts";
import type { FollowingChange } from "../../model/statementAudit.ts";
import { aroundNumber } from "./figureRanges.ts";

/**
 * If a figure is (1 + p) times one and (1 + q) times another, the first of these is (1 + q) ÷ (1 + p) times the second.
 *
 * @returns `null` unless both are shares of other figures, whose way is said
 */
export function followingChange(a: FigureReading | null, b: FigureReading | null): FollowingChange | null {
  const [first, second] = [factorsOf(a), factorsOf(b)];
  if (first === null || second === null || first.from === second.from) return null;
  // Of what fell by all of it nothing is left to divide by.
  if (compareFractions(first.low, zero) <= 0) return null;
  return {
    id: first.from,
    from: second.from,
    low: inPercent(divide(second.low, first.high)),
    high: inPercent(divide(second.high, first.low)),
  };
}

const multiplier = (percent: Fraction): Fraction => add(one, divide(percent, fraction(100)));

const inPercent = (factor: Fraction): Fraction => multiply(subtract(factor, one), fraction(100));

/** By what the other figure is multiplied, as printed. */
function factorsOf(
  reading: FigureReading | null,
): { readonly from: string; readonly low: Fraction; readonly high: Fraction } | null {
  if (reading?.kind !== "change" || reading.in !== "percent" || reading.way === "by") return null;
  const { low, high } = aroundNumber(reading.number, "%");
  if (low === null || high === null) return null;
  const [least, most] = reading.way === "up" ? [low, high] : [negate(high), negate(low)];
  return { from: reading.from, low: multiplier(least), high: multiplier(most) };
}
