// A start, steps and an end → bars of text in which each step hangs where the one before it ended.
import {
  absolute,
  add,
  compareFractions,
  fraction,
  larger,
  smaller,
  zero,
  type Fraction,
} from "../../math/fraction.ts";

export interface WaterfallStep {
  readonly from: Fraction;
  readonly to: Fraction;
  /** A total stands on 0; a step hangs between two levels. */
  readonly total: boolean;
}

const hundred = fraction(100);

/**
 * One text a step, of `width` characters at most: `█` for totals, `▓` for a step down, `░` for one up, `·` for the
 * way to where a step begins. The scale runs from 0 to 100, and further where a level lies beyond.
 */
export function waterfall(steps: readonly WaterfallStep[], width: number): string[] {
  const levels = steps.flatMap(({ from, to }) => [from, to]);
  const low = levels.reduce(smaller, zero);
  const span = add(levels.reduce(larger, hundred), absolute(low));
  const column = (level: Fraction): number => {
    const above = add(level, absolute(low));
    return Number((2n * above.n * BigInt(width) * span.d + above.d * span.n) / (2n * above.d * span.n));
  };
  return steps.map(({ from, to, total }) => {
    const [start, end] = [column(smaller(from, to)), column(larger(from, to))];
    const moves = compareFractions(from, to);
    const mark = total ? "█" : moves > 0 ? "▓" : "░";
    const length = moves === 0 ? 0 : Math.max(1, end - start);
    return (total ? " " : "·").repeat(Math.min(start, width - length)) + mark.repeat(length);
  });
}
