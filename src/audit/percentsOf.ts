// A figure as printed, what it is out of, and a rounding rule → the exact percents that it can stand for.
import { divide, fraction, multiply, type Fraction } from "../math/fraction.ts";
import type { Interval } from "../math/interval.ts";
import { unround, type RoundingRule } from "../math/unround.ts";
import type { FigureQuestion } from "../model/audit.ts";

const hundred = fraction(100);

/**
 * `null` if the figure is not a plain number.
 *
 * @example percentsOf({ figure: "4.2", of: fraction(5) }, "down") // from 84, below 86
 */
export function percentsOf(
  { figure, of }: Pick<FigureQuestion, "figure" | "of">,
  rule: RoundingRule,
): Interval | null {
  const interval = unround(figure, rule);
  const inPercent = (value: Fraction): Fraction => divide(multiply(value, hundred), of);
  return interval === null
    ? null
    : { ...interval, low: inPercent(interval.low), high: inPercent(interval.high) };
}
