// A number of units and of raters, and a seed → units that chance could have made: for each rater the unit whose rating it takes.
import { createDraw } from "../../math/splitMix64.ts";

/** So many stand for all that there could be. */
const drawn = 400;

/**
 * Each rater's rating is that of a unit drawn by itself: the raters keep their habits, and agree by chance alone.
 *
 * @param units 1 or more
 * @returns a list of units for each, one a rater, numbered from 0; a rater who did not rate a unit has no rating there
 * @example
 * chancePairs(20, 2, 1).length // 400
 */
export function chancePairs(units: number, raters: number, seed: number): number[][] {
  if (units === 0) return [];
  const draw = createDraw(seed);
  return Array.from({ length: drawn }, () => Array.from({ length: raters }, () => draw(units)));
}
