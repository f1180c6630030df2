// The figure of a group and its clauses → the clauses by points lost, and what would raise the figure to the next band.
import {
  add,
  compareFractions,
  divide,
  fraction,
  isZero,
  multiply,
  subtract,
  sum,
  zero,
  type Fraction,
} from "../math/fraction.ts";
import type { GroupExplanation, NextBand } from "../model/explanation.ts";
import type { Method } from "../model/method.ts";
import type { ClauseScore, Figure } from "../model/score.ts";

/**
 * The points of the clauses add up to the figure, and their points lost to 100 minus the figure, exactly.
 *
 * @param scores the group's clauses, with share, points and points lost within the group
 * @example clauses at 100, 50 and 0 %: points 100/3, 50/3, 0; lost 0, 50/3, 100/3; the last comes first
 */
export function explainGroup(
  figure: Figure,
  scores: readonly ClauseScore[],
  method: Method,
): GroupExplanation {
  const clauses = scores.toSorted(byPointsLost);
  const known = figure.value !== null;
  return {
    figure,
    clauses,
    points: known ? sum(clauses.map(({ points }) => points ?? zero)) : null,
    lost: known ? sum(clauses.map(({ lost }) => lost ?? zero)) : null,
    next: nextBand(figure, method, clauses),
  };
}

/** Sorting is stable: clauses that lose the same stay in the plan's order. What does not count comes last. */
const byPointsLost = (a: ClauseScore, b: ClauseScore): number =>
  rank(a) - rank(b) || compareFractions(b.lost ?? zero, a.lost ?? zero);

const rank = ({ share }: ClauseScore): number => (share !== null && !isZero(share) ? 0 : 1);

/** The lowest band above the exact figure, and the way to it. */
function nextBand(
  { value, denominator }: Figure,
  { bands }: Method,
  clauses: readonly ClauseScore[],
): NextBand | null {
  if (value === null) return null;
  const percent = multiply(value, hundred);
  const band = bands.findLast(({ min }) => compareFractions(min, percent) > 0);
  if (band === undefined) return null;
  const points = subtract(band.min, percent);
  return {
    band,
    points,
    credit: multiply(divide(points, hundred), denominator),
    clauses: fewestClauses(clauses, points),
  };
}

const hundred = fraction(100);

/**
 * Raising a clause adds what it lost at most, so the fewest clauses that add `points` are those that lost most,
 * taken until their losses reach it. What does not count is left as it is: to rate an unrated clause changes the
 * denominator, and thereby every share.
 *
 * @param clauses most points lost first
 */
export function fewestClauses(clauses: readonly ClauseScore[], points: Fraction): ClauseScore[] {
  const taken: ClauseScore[] = [];
  let gained = zero;
  for (const clause of clauses) {
    if (compareFractions(gained, points) >= 0) break;
    gained = add(gained, clause.lost ?? zero);
    taken.push(clause);
  }
  return taken;
}
