// A score → its clauses by points lost, and what would raise it to the next band.
import {
  add,
  compareFractions,
  divide,
  fraction,
  multiply,
  subtract,
  sum,
  zero,
  type Fraction,
} from "../math/fraction.ts";
import type { NextBand, ScoreExplanation } from "../model/explanation.ts";
import type { ClauseScore, Score } from "../model/score.ts";

/**
 * The points of the clauses add up to the overall figure, and their points lost to what it lacks to 100, exactly.
 *
 * @example clauses at 100, 50 and 0 %: points 100/3, 50/3, 0; lost 0, 50/3, 100/3; the last comes first
 */
export function explainScore(score: Score): ScoreExplanation {
  const clauses = score.clauses.toSorted(byPointsLost);
  const known = score.overall.value !== null;
  return {
    score,
    clauses,
    points: known ? sum(clauses.map(({ points }) => points ?? zero)) : null,
    lost: known ? sum(clauses.map(({ lost }) => lost ?? zero)) : null,
    next: nextBand(score, clauses),
  };
}

/** Sorting is stable: clauses that lose the same stay in the plan's order. What does not count comes last. */
const byPointsLost = (a: ClauseScore, b: ClauseScore): number =>
  rank(a) - rank(b) || compareFractions(b.lost ?? zero, a.lost ?? zero);

const rank = ({ figure, lost }: ClauseScore): number => (lost !== null && figure.counted > 0 ? 0 : 1);

/**
 * The lowest band above the exact figure. Raising a clause adds what it lost at most, so the fewest clauses are
 * those that lost most, taken until their losses reach the distance. What does not count is left as it is: to rate
 * an unrated clause changes the denominator, and thereby every share.
 */
function nextBand({ overall, method }: Score, clauses: readonly ClauseScore[]): NextBand | null {
  const { value, denominator } = overall;
  if (value === null) return null;
  const percent = multiply(value, hundred);
  const band = method.bands.findLast(({ min }) => compareFractions(min, percent) > 0);
  if (band === undefined) return null;
  const points = subtract(band.min, percent);
  return {
    band,
    points,
    credit: multiply(divide(points, hundred), denominator),
    clauses: fewest(clauses, points),
  };
}

const hundred = fraction(100);

function fewest(clauses: readonly ClauseScore[], points: Fraction): ClauseScore[] {
  const taken: ClauseScore[] = [];
  let gained = zero;
  for (const clause of clauses) {
    if (compareFractions(gained, points) >= 0) break;
    gained = add(gained, clause.lost ?? zero);
    taken.push(clause);
  }
  return taken;
}
