// Values in order, as whole numbers, and a metric → how much the values of a sample disagree, within units and all over.
import { commonDenominator } from "../../math/commonDenominator.ts";
import { createCountedTotal, type Counts } from "../../math/countedTotal.ts";
import { add, fraction, isZero, multiply, sum, zero, type Fraction } from "../../math/fraction.ts";

/** How far two values are apart: any difference alike, by rank, by distance, or by distance relative to size. */
export type AlphaMetric = "nominal" | "ordinal" | "interval" | "ratio";

/** What the values of all samples are, and the kinds of units that give them. */
interface Population {
  /** In order, as whole numbers: a rank is a place in this list. */
  readonly values: readonly bigint[];
  /** For each kind of unit the ranks of its values, in order. A kind with fewer than two has no pairs. */
  readonly kinds: readonly (readonly number[])[];
  /** What a sample has of values, or more. */
  readonly most: number;
}

/** Sums of squared differences over a sample, in the square of the metric's unit. */
export interface Disagreements {
  /** Σ over all pairs of values, whoever gave them: twice each pair. `counts`: how often each value occurs. */
  readonly expected: (counts: Counts, total: number) => Fraction;
  /** Σ over units of twice each pair within ÷ (values of the unit − 1). `units`: how often each kind occurs. */
  readonly observed: (units: Counts, counts: Counts) => Fraction;
}

/** The squared difference of the values with these ranks, the lower first. */
type Distance = (low: number, high: number) => Fraction;

/** For each metric what it makes of the values. */
export const disagreements: Readonly<Record<AlphaMetric, (population: Population) => Disagreements>> = {
  nominal: (population) => atFixedDistances((low, high) => (low === high ? zero : fraction(1)), population),
  ordinal: ({ values, kinds, most }) => {
    const observed = observedByPairs(kinds, most);
    const distanceIn = ordinalDistance(values.length);
    return {
      expected: (counts) => expectedByPairs(counts, distanceIn(counts)),
      observed: (units, counts) => observed(units, distanceIn(counts)),
    };
  },
  interval: (population) => ({
    ...atFixedDistances(squaredDifference(population.values), population),
    expected: byMoments(population),
  }),
  ratio: (population) =>
    atFixedDistances((low, high) => {
      const [c, k] = [population.values[low] ?? 0n, population.values[high] ?? 0n];
      return c === k ? zero : fraction((c - k) ** 2n, (c + k) ** 2n);
    }, population),
};

const squaredDifference =
  (values: readonly bigint[]): Distance =>
  (low, high) => ({ n: ((values[high] ?? 0n) - (values[low] ?? 0n)) ** 2n, d: 1n });

const ordinalDistance =
  (size: number) =>
  (counts: Counts): Distance => {
    let total = 0;
    const upTo = Array.from({ length: size }, (_, rank) => (total += counts[rank] ?? 0));
    return (low, high) => {
      const between = (upTo[high] ?? 0) - (upTo[low - 1] ?? 0);
      const doubled = BigInt(2 * between - (counts[low] ?? 0) - (counts[high] ?? 0));
      return fraction(doubled * doubled, 4);
    };
  };

function expectedByPairs(counts: Counts, distance: Distance): Fraction {
  const used = Array.from(counts).flatMap((count, rank) =>
    count === 0 ? [] : [{ count: BigInt(count), rank }],
  );
  let total = zero;
  for (const [index, low] of used.entries())
    for (const high of used.slice(index + 1)) {
      const apart = distance(low.rank, high.rank);
      if (!isZero(apart)) total = add(total, multiply(fraction(2n * low.count * high.count), apart));
    }
  return total;
}

/** Where distances depend on the sample: how often each pair of ranks occurs within its units, times their distance. */
function observedByPairs(
  kinds: readonly (readonly number[])[],
  most: number,
): (units: Counts, distance: Distance) => Fraction {
  const pairs = new Map<string, { low: number; high: number; amounts: Map<number, Fraction> }>();
  for (const [kind, ranks] of kinds.entries())
    for (const [index, low] of ranks.entries())
      for (const high of ranks.slice(index + 1)) {
        if (low === high) continue;
        const key = `${low} ${high}`;
        const pair = pairs.get(key) ?? { low, high, amounts: new Map<number, Fraction>() };
        const own = pair.amounts.get(kind) ?? zero;
        pair.amounts.set(kind, add(own, fraction(2, ranks.length - 1)));
        pairs.set(key, pair);
      }
  const totals = [...pairs.values()].map(({ low, high, amounts }) => ({
    low,
    high,
    total: totalOf(
      kinds.map((_, kind) => amounts.get(kind) ?? zero),
      most,
    ),
  }));
  return (units, distance) =>
    sum(totals.map(({ low, high, total }) => multiply(total(units), distance(low, high))));
}

/** Where the distance does not depend on the sample, what a kind of unit disagrees within is the same in each of them. */
function atFixedDistances(distance: Distance, { kinds, most }: Population): Disagreements {
  return {
    expected: (counts) => expectedByPairs(counts, distance),
    observed: totalOf(
      kinds.map((ranks) => withinUnit(ranks, distance)),
      most,
    ),
  };
}

function withinUnit(ranks: readonly number[], distance: Distance): Fraction {
  if (ranks.length < 2) return zero;
  const pairs = ranks.flatMap((low, index) => ranks.slice(index + 1).map((high) => distance(low, high)));
  return multiply(fraction(2, ranks.length - 1), sum(pairs));
}

function totalOf(amounts: readonly Fraction[], most: number): (counts: Counts) => Fraction {
  const whole = commonDenominator(amounts);
  const total = createCountedTotal(
    amounts.map(({ n, d }) => n * (whole / d)),
    most,
  );
  return (counts) => (whole === 1n ? { n: total(counts), d: 1n } : fraction(total(counts), whole));
}

/** Σ over all pairs of (c − k)² = 2 (n Σ c² − (Σ c)²): the same as by pairs, without visiting them. */
function byMoments({ values, most }: Population): Disagreements["expected"] {
  const firstOf = createCountedTotal(values, most);
  const secondOf = createCountedTotal(
    values.map((value) => value * value),
    most,
  );
  return (counts, total) => {
    const first = firstOf(counts);
    return { n: 2n * (BigInt(total) * secondOf(counts) - first * first), d: 1n };
  };
}
