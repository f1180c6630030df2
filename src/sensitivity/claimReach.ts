// A published figure and the figures that doubts allow → the fewest doubts that reach it, for each rule of rounding.
import { groupBy } from "../model/groupBy.ts";
import { absolute, compareFractions, subtract, type Fraction } from "../math/fraction.ts";
import { contains } from "../math/interval.ts";
import { roundingModes, type RoundingMode } from "../math/round.ts";
import { toPercent } from "../math/toPercent.ts";
import { unround } from "../math/unround.ts";
import type { Bounds, ClaimReach } from "../model/sensitivity.ts";
import type { FoundFigure } from "./searchFigures.ts";

/**
 * @param figure as printed, in percent
 * @param found all figures that the doubts allow; `null` where they could not all be searched
 */
export function claimReach(figure: string, found: readonly FoundFigure[] | null, bounds: Bounds): ClaimReach {
  const reached = roundingModes.flatMap((mode) => {
    const best = found === null ? null : fewest(figure, mode, found);
    return best === null ? [] : [{ mode, best }];
  });
  const ways = groupBy(reached, ({ best }) => best);
  return {
    figure,
    isSearched: found !== null,
    ways: [...ways].map(([best, own]) => ({
      roundings: own.map(({ mode }) => mode),
      turns: best.turns,
      value: best.value,
      rows: best.rows(),
    })),
    beyond: reached.length > 0 ? null : beyond(figure, bounds),
  };
}

/** Of those with the fewest turns the one nearest to the figure, and of these the least. */
function fewest(figure: string, mode: RoundingMode, found: readonly FoundFigure[]): FoundFigure | null {
  const interval = unround(figure, mode);
  if (interval === null) return null;
  const middle = unround(figure, "down")?.low;
  const distance = ({ value }: FoundFigure): Fraction =>
    middle === undefined ? toPercent(value) : absolute(subtract(toPercent(value), middle));
  let best: FoundFigure | null = null;
  for (const item of found) {
    if (!contains(interval, toPercent(item.value))) continue;
    const order =
      best === null
        ? -1
        : item.turns - best.turns ||
          compareFractions(distance(item), distance(best)) ||
          compareFractions(item.value, best.value);
    if (order < 0) best = item;
  }
  return best;
}

/**
 * How far the figure lies outside of the bounds, in points: above 0 above the greatest, below 0 under the least. From the nearest value that any rule of
 * rounding prints as the figure: rounded up, 86 may be 85.01.
 */
function beyond(figure: string, { least, greatest }: Bounds): Fraction | null {
  const [up, down] = [unround(figure, "up"), unround(figure, "down")];
  if (up === null || down === null || least === null || greatest === null) return null;
  const above = subtract(up.low, toPercent(greatest.value));
  if (above.n > 0n) return above;
  const below = subtract(down.high, toPercent(least.value));
  return below.n < 0n ? below : null;
}
