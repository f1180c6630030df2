// Values in order, as whole numbers, and a metric → how much the values of a sample disagree, within units and all over.
import { add, fraction, isZero, multiply, sum, zero, type Fraction } from "../../math/fraction.ts";

/** How far two values are apart: any difference alike, by rank, by distance, or by distance relative to size. */
export type AlphaMetric = "nominal" | "ordinal" | "interval" | "ratio";

/** Sums of squared differences over a sample, in the square of the metric's unit. `counts`: how often each value occurs. */
export interface Disagreements {
  /** Σ over all pairs of values, whoever gave them: twice each pair. */
  readonly expected: (counts: readonly number[], total: number) => Fraction;
  /** Σ over units of twice each pair within ÷ (values of the unit − 1). */
  readonly observed: (units: readonly (readonly number[])[], counts: readonly number[]) => Fraction;
}

/** The squared difference of the values with these ranks, the lower first. */
type Distance = (low: number, high: number) => Fraction;

/** For each metric what it makes of the values; their ranks are their places in the list. */
export const disagreements: Readonly<Record<AlphaMetric, (values: readonly bigint[]) => Disagreements>> = {
  nominal: () => atFixedDistances((low, high) => (low === high ? zero : fraction(1))),
  ordinal: () =>
    byPairs((counts) => {
      const upTo = runningTotals(counts);
      return (low, high) => {
        const between = (upTo[high] ?? 0) - (upTo[low - 1] ?? 0);
        const doubled = BigInt(2 * between - (counts[low] ?? 0) - (counts[high] ?? 0));
        return fraction(doubled * doubled, 4);
      };
    }),
  interval: (values) => ({
    ...atFixedDistances(squaredDifference(values)),
    expected: byMoments(values),
  }),
  ratio: (values) =>
    atFixedDistances((low, high) => {
      const [c, k] = [values[low] ?? 0n, values[high] ?? 0n];
      return c === k ? zero : fraction((c - k) ** 2n, (c + k) ** 2n);
    }),
};

const squaredDifference =
  (values: readonly bigint[]): Distance =>
  (low, high) => ({ n: ((values[high] ?? 0n) - (values[low] ?? 0n)) ** 2n, d: 1n });

const byPairs = (distanceIn: (counts: readonly number[]) => Distance): Disagreements => ({
  expected(counts) {
    const distance = distanceIn(counts);
    const used = counts.flatMap((count, rank) => (count === 0 ? [] : [{ count: BigInt(count), rank }]));
    let total = zero;
    for (const [index, low] of used.entries())
      for (const high of used.slice(index + 1)) {
        const apart = distance(low.rank, high.rank);
        if (!isZero(apart)) total = add(total, multiply(fraction(2n * low.count * high.count), apart));
      }
    return total;
  },
  observed(units, counts) {
    const distance = distanceIn(counts);
    return sum(units.map((ranks) => withinUnit(ranks, distance)));
  },
});

/** Where the distance does not depend on the sample, what a unit disagrees within is the same in each of them. */
function atFixedDistances(distance: Distance): Disagreements {
  const within = new Map<readonly number[], Fraction>();
  const ofUnit = (ranks: readonly number[]): Fraction => {
    const known = within.get(ranks) ?? withinUnit(ranks, distance);
    within.set(ranks, known);
    return known;
  };
  return { ...byPairs(() => distance), observed: (units) => sum(units.map(ofUnit)) };
}

function withinUnit(ranks: readonly number[], distance: Distance): Fraction {
  if (ranks.length === 2) {
    const { n, d } = distance(ranks[0] ?? 0, ranks[1] ?? 0);
    return d === 1n ? { n: 2n * n, d } : fraction(2n * n, d);
  }
  const pairs = ranks.flatMap((low, index) => ranks.slice(index + 1).map((high) => distance(low, high)));
  return multiply(fraction(2, ranks.length - 1), sum(pairs));
}

/** Σ over all pairs of (c − k)² = 2 (n Σ c² − (Σ c)²): the same as by pairs, without visiting them. */
function byMoments(values: readonly bigint[]): Disagreements["expected"] {
  const squares = values.map((value) => value * value);
  return (counts, total) => {
    let [first, second] = [0n, 0n];
    for (const [rank, count] of counts.entries()) {
      if (count === 0) continue;
      first += BigInt(count) * (values[rank] ?? 0n);
      second += BigInt(count) * (squares[rank] ?? 0n);
    }
    return { n: 2n * (BigInt(total) * second - first * first), d: 1n };
  };
}

function runningTotals(counts: readonly number[]): number[] {
  let total = 0;
  return counts.map((count) => (total += count));
}
