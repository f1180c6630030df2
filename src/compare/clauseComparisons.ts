// Two scores → for each clause, the values of both sides and their contribution to the gap.
import {
  absolute,
  add,
  compareFractions,
  fraction,
  multiply,
  subtract,
  zero,
  type Fraction,
} from "../math/fraction.ts";
import type { ClauseComparison, Contribution, Missing, Relation } from "../model/comparison.ts";
import type { Clause } from "../model/plan.ts";
import type { Figure, Score } from "../model/score.ts";
import { statusOrder } from "../score/statusOrder.ts";
import type { MissingTest } from "./commonClauses.ts";
import { coverageContributions } from "./coverageContributions.ts";
import { pointsBetween } from "./points.ts";
import { ratingContributions } from "./ratingContributions.ts";
import type { CommonScores } from "./splitGap.ts";

type Rows = ReadonlyMap<string, readonly number[]>;
type Amounts = ReadonlyMap<string, Fraction>;

/**
 * Every clause in the scope of either side, largest contribution first, equal ones in the order of A's plan. The
 * contributions to rating and to coverage add up to these terms, exactly.
 */
export function clauseComparisons(
  a: Score,
  b: Score,
  common: CommonScores,
  rows: { readonly a: Rows; readonly b: Rows },
  missing: { readonly a: MissingTest; readonly b: MissingTest },
): ClauseComparison[] {
  const figures = { a: figuresOf(a), b: figuresOf(b) };
  const clauses = new Map<string, Clause>(
    [...a.clauses, ...b.clauses].map(({ clause }) => [clause.id, clause] as const),
  );
  const order = statusOrder(a, b);
  // To a gap that there cannot be nothing contributes, not even 0.
  const hasFigures = !a.method.countsOnly && !b.method.countsOnly;
  const rating = hasFigures
    ? meanOf(ratingContributions(common.a, common.y), ratingContributions(common.x, common.b))
    : null;
  const coverage = hasFigures
    ? difference(coverageContributions(a, common.a), coverageContributions(b, common.b))
    : null;
  return [...clauses.values()]
    .map((clause): ClauseComparison => {
      const [figureA, figureB] = [figures.a.get(clause.id) ?? null, figures.b.get(clause.id) ?? null];
      const [rowsA, rowsB] = [rows.a.get(clause.id) ?? [], rows.b.get(clause.id) ?? []];
      const why = { a: missing.a(clause.id), b: missing.b(clause.id) };
      const between = pointsBetween(figureA?.value ?? null, figureB?.value ?? null);
      return {
        clause,
        a: figureA,
        b: figureB,
        relation: relationOf(
          why,
          rowsA.length + rowsB.length > 0,
          between === null ? (order?.(figureA, figureB) ?? null) : compareFractions(between, zero),
        ),
        missing: why,
        difference: between,
        contribution: contributionOf(
          rating === null ? null : (rating.get(clause.id) ?? zero),
          coverage === null ? null : (coverage.get(clause.id) ?? zero),
        ),
        rows: { a: rowsA, b: rowsB },
      };
    })
    .toSorted((one, other) => bySize(one.contribution, other.contribution));
}

export const contributionOf = (rating: Fraction | null, coverage: Fraction | null): Contribution => ({
  rating,
  coverage,
  total: rating === null ? coverage : coverage === null ? rating : add(rating, coverage),
});

const figuresOf = ({ clauses }: Score): ReadonlyMap<string, Figure> =>
  new Map(clauses.map(({ clause, figure }) => [clause.id, figure]));

function relationOf({ a, b }: Missing, hasRow: boolean, sign: number | null): Relation {
  if (a === null && b !== null) return "only-a";
  if (a !== null && b === null) return "only-b";
  if (!hasRow) return "no-rating";
  if (sign === null) return "no-value";
  return sign > 0 ? "a-above" : sign < 0 ? "b-above" : "same";
}

const meanOf = (first: Amounts | null, second: Amounts | null): Amounts | null =>
  first === null || second === null
    ? (first ?? second)
    : merge(first, second, (x, y) => multiply(fraction(1, 2), add(x, y)));

const difference = (first: Amounts | null, second: Amounts | null): Amounts | null =>
  first === null || second === null ? null : merge(first, second, subtract);

const merge = (first: Amounts, second: Amounts, by: (x: Fraction, y: Fraction) => Fraction): Amounts =>
  new Map(
    [...new Set([...first.keys(), ...second.keys()])].map((id) => [
      id,
      by(first.get(id) ?? zero, second.get(id) ?? zero),
    ]),
  );

const bySize = (one: Contribution, other: Contribution): number =>
  compareFractions(absolute(other.total ?? zero), absolute(one.total ?? zero));
