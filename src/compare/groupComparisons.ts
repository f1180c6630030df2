// Compared clauses → the same for directions and for bodies.
import { divide, fraction, sum, type Fraction } from "../math/fraction.ts";
import { responsibleBodies } from "../model/clauses.ts";
import type { ClauseComparison, GroupComparison } from "../model/comparison.ts";
import type { Clause } from "../model/plan.ts";
import type { Figure, Score } from "../model/score.ts";
import { contributionOf } from "./clauseComparisons.ts";
import { pointsBetween } from "./points.ts";

/** Directions in which a side has a clause in scope; their contributions are the sums over their clauses. */
export const directionComparisons = (
  a: Score,
  b: Score,
  clauses: readonly ClauseComparison[],
): GroupComparison[] =>
  compareGroups(directionFigures(a), directionFigures(b), clauses, ({ direction }) => [direction], [
    ...a.plan.directions,
    ...b.plan.directions,
  ]);

const directionFigures = ({ directions }: Score): Map<string, Figure> =>
  new Map(
    directions
      .filter(({ figure }) => figure.inScope > 0)
      .map(({ direction, figure }) => [direction.id, figure]),
  );

/**
 * Bodies that either side rated, or that are responsible for a compared clause; none if the plan names none.
 * What a clause contributes is split evenly among its responsible bodies, so that the bodies add up to the whole.
 */
export function bodyComparisons(a: Score, b: Score, clauses: readonly ClauseComparison[]): GroupComparison[] {
  const groups = compareGroups(
    bodyFigures(a),
    bodyFigures(b),
    clauses,
    (clause) => {
      const bodies = responsibleBodies(clause);
      return bodies.length === 0 ? [""] : bodies;
    },
    [...a.plan.bodies, ...b.plan.bodies, { id: "" }],
  );
  return groups.every(({ id }) => id === "") ? [] : groups;
}

const bodyFigures = ({ bodies }: Score): Map<string, Figure> =>
  new Map(bodies.map(({ body, figure }) => [body, figure]));

function compareGroups(
  figuresA: ReadonlyMap<string, Figure>,
  figuresB: ReadonlyMap<string, Figure>,
  clauses: readonly ClauseComparison[],
  groupsOf: (clause: Clause) => readonly string[],
  order: readonly { readonly id: string }[],
): GroupComparison[] {
  const parts = new Map<string, { rating: Fraction | null; coverage: Fraction | null }[]>();
  for (const { clause, contribution } of clauses) {
    const groups = groupsOf(clause);
    const part = (amount: Fraction | null): Fraction | null =>
      amount === null ? null : divide(amount, fraction(groups.length));
    const own = { rating: part(contribution.rating), coverage: part(contribution.coverage) };
    for (const id of groups) {
      const known = parts.get(id);
      if (known === undefined) parts.set(id, [own]);
      else known.push(own);
    }
  }
  const found = new Set([...figuresA.keys(), ...figuresB.keys(), ...parts.keys()]);
  const ids = [...new Set(order.map(({ id }) => id))].filter((id) => found.has(id));
  return ids.map((id) => {
    const [a, b] = [figuresA.get(id) ?? null, figuresB.get(id) ?? null];
    const own = parts.get(id) ?? [];
    return {
      id,
      a,
      b,
      difference: pointsBetween(a?.value ?? null, b?.value ?? null),
      contribution: contributionOf(
        sumOrNull(own.map(({ rating }) => rating)),
        sumOrNull(own.map(({ coverage }) => coverage)),
      ),
    };
  });
}

/** Terms are missing for all clauses or for none. */
const sumOrNull = (amounts: readonly (Fraction | null)[]): Fraction | null => {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === amounts.length ? sum(known) : null;
};
