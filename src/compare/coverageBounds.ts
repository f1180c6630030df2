// Two scores → what the figures could be if both sides counted the clauses of either.
import { toPercent } from "../math/toPercent.ts";
import { add, divide, isZero, one, subtract, sum, zero, type Fraction } from "../math/fraction.ts";
import { weightedMean, weightedSum } from "../math/means.ts";
import type { CoverageBounds, Range } from "../model/comparison.ts";
import type { Clause } from "../model/plan.ts";
import type { ClauseScore, Score } from "../model/score.ts";
import { groupBy } from "../model/groupBy.ts";

/**
 * Worst-case bounds (Manski 1989): the clauses that only the other side counts are assumed to be at 0, then at
 * 100 %, under the side's own method and weights. Nothing is assumed about them, so nothing narrower is known.
 *
 * @returns percentage points; the gap runs from A low − B high to A high − B low
 * @example A 1 of 1 clause, B 0 of 1 other clause // A 50 to 100, B 0 to 50, gap 0 to 100
 */
export function coverageBounds(a: Score, b: Score): CoverageBounds {
  const [countedByA, countedByB] = [counted(a), counted(b)];
  const onlyB = without(countedByB, countedByA);
  const rangeA = rangeOf(a, onlyB);
  const rangeB = rangeOf(b, without(countedByA, countedByB));
  return {
    clauses: countedByA.length + onlyB.length,
    a: rangeA,
    b: rangeB,
    gap: { low: subtract(rangeA.low, rangeB.high), high: subtract(rangeA.high, rangeB.low) },
  };
}

const counted = ({ clauses }: Score): ClauseScore[] => clauses.filter(({ figure }) => figure.counted > 0);

function without(items: readonly ClauseScore[], others: readonly ClauseScore[]): Clause[] {
  const known = new Set(others.map(({ clause }) => clause.id));
  return items.map(({ clause }) => clause).filter(({ id }) => !known.has(id));
}

function rangeOf(score: Score, extra: readonly Clause[]): Range {
  const { method } = score;
  const declared = method.weights === "declared";
  const weigh = (clauses: readonly Clause[]): Fraction =>
    sum(clauses.map(({ weight }) => (declared ? weight : one)));
  const byDirection = groupBy(counted(score), ({ clause }) => clause.direction);
  const extraByDirection = groupBy(extra, ({ direction }) => direction);
  const groups =
    method.across === "clauses"
      ? [{ ...sumsOf(counted(score)), weight: one, extra: weigh(extra) }]
      : score.plan.directions.map(({ id, weight }) => ({
          ...sumsOf(byDirection.get(id) ?? []),
          weight: declared ? weight : one,
          extra: weigh(extraByDirection.get(id) ?? []),
        }));
  const bound = (credit: Fraction): Fraction =>
    toPercent(
      weightedMean(
        groups
          .map((group) => ({ ...group, all: add(group.weights, group.extra) }))
          .filter(({ all }) => !isZero(all))
          .map((group) => ({
            value: divide(add(group.earned, isZero(credit) ? zero : group.extra), group.all),
            weight: group.weight,
          })),
      ) ?? credit,
    );
  return { low: bound(zero), high: bound(one) };
}

const sumsOf = (items: readonly ClauseScore[]): { earned: Fraction; weights: Fraction } => ({
  earned: weightedSum(items.map(({ figure, weight }) => ({ value: figure.numerator, weight }))),
  weights: sum(items.map(({ weight }) => weight)),
});
