// The counts of bands, and numbers of clauses → the least and the greatest mean that these clauses can have.
import { countedIn, isOutside, meanBounds } from "../math/countedMean.ts";
import { divide, fraction, multiply, type Fraction } from "../math/fraction.ts";
import type { CountBounds, FigureQuestion } from "../model/audit.ts";
import { numbersTried } from "./numbersTried.ts";

type BoundsQuestion = Pick<FigureQuestion, "figure" | "of" | "bands" | "most">;

/**
 * For each number of clauses that is tried, whatever the scale: the least and the greatest mean that the counts leave (`meanBounds`);
 * a top that belongs to the next band is only approached.
 *
 * @returns from the number of counted clauses (at least 1) to `most`; empty if nothing is counted
 * @example ten at 100, two under 50, the others in [50, 100), n = 18: 650/9 to 850/9, not reached
 */
export function countBounds({ figure, of, bands, most }: BoundsQuestion): CountBounds[] {
  if (bands.every(({ count }) => count === null)) return [];
  const base = countedIn(bands);
  const others = bands.filter(({ count }) => count === null);
  const inUnit = (percent: Fraction): Fraction => divide(multiply(percent, of), fraction(100));
  const numbers = numbersTried(most).filter((clauses) => clauses >= base);
  return numbers.flatMap((clauses) => {
    const bounds = clauses === 0 ? null : meanBounds(bands, clauses);
    if (bounds === null) return [];
    const taken = [
      ...bands.filter(({ count }) => (count ?? 0) !== 0),
      ...others.slice(0, clauses > base ? 1 : 0),
    ];
    const greatestReached = taken.every(({ below }) => below === null);
    return [
      {
        clauses,
        ...bounds,
        greatestReached,
        excludes: isOutside(figure, inUnit(bounds.least), inUnit(bounds.greatest)),
      },
    ];
  });
}
