// The counts of bands, and numbers of clauses → the least and the greatest mean that these clauses can have.
import { countedIn, isOutside, meanBounds } from "../math/countedMean.ts";
import type { CountBounds, CountedBand } from "../model/audit.ts";

/**
 * For each number of clauses, whatever the scale: the least and the greatest mean that the counts leave (`meanBounds`);
 * a top that belongs to the next band is only approached.
 *
 * @param bands all bands, highest first
 * @returns from the number of counted clauses (at least 1) to `most`; empty if nothing is counted
 * @example ten at 100, two under 50, the others in [50, 100), n = 18: 650/9 to 850/9, not reached
 */
export function countBounds(figure: string, bands: readonly CountedBand[], most: number): CountBounds[] {
  if (bands.every(({ count }) => count === null)) return [];
  const base = countedIn(bands);
  const others = bands.filter(({ count }) => count === null);
  const numbers = Array.from({ length: Math.max(0, most - base + 1) }, (_, at) => base + at);
  return numbers.flatMap((clauses) => {
    const bounds = clauses === 0 ? null : meanBounds(bands, clauses);
    if (bounds === null) return [];
    const taken = [
      ...bands.filter(({ count }) => (count ?? 0) !== 0),
      ...others.slice(0, clauses > base ? 1 : 0),
    ];
    const greatestReached = taken.every(({ below }) => below === null);
    return [
      { clauses, ...bounds, greatestReached, excludes: isOutside(figure, bounds.least, bounds.greatest) },
    ];
  });
}
