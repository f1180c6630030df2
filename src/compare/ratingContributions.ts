// Two scores of the same clauses by one method → what each clause does to the difference of the two figures.
import { toPercent } from "../math/toPercent.ts";
import { add, fraction, multiply, subtract, zero, type Fraction } from "../math/fraction.ts";
import type { Score } from "../model/score.ts";

const half = fraction(1, 2);

/**
 * share of A × (credit of A − c) − share of B × (credit of B − c), with c half-way between the two figures. If
 * a clause has the same share on both sides, this is share × (A − B); if only one side has a value for it, the
 * clause counts by its distance from the middle. Shares sum to 1 on either side, so c cancels out in the sum.
 *
 * @returns percentage points by clause id, adding up to a − b; `null` if either has no figure
 * @example two clauses, A 1 and 1, B 1 and 0 // 0 and 50 points
 */
export function ratingContributions(a: Score, b: Score): ReadonlyMap<string, Fraction> | null {
  if (a.overall.value === null || b.overall.value === null) return null;
  const centre = multiply(half, add(a.overall.value, b.overall.value));
  const pulls = [pullsOf(a, centre), pullsOf(b, centre)] as const;
  const ids = new Set([...pulls[0].keys(), ...pulls[1].keys()]);
  return new Map(
    [...ids].map((id) => [id, toPercent(subtract(pulls[0].get(id) ?? zero, pulls[1].get(id) ?? zero))]),
  );
}

const pullsOf = ({ clauses }: Score, centre: Fraction): Map<string, Fraction> =>
  new Map(
    clauses.map(({ clause, share, figure }) => [
      clause.id,
      multiply(share ?? zero, subtract(figure.numerator, centre)),
    ]),
  );
