// Units rated by two or more raters, some perhaps not → Krippendorff's alpha.
import {
  add,
  compareFractions,
  divide,
  fraction,
  isZero,
  multiply,
  one,
  subtract,
  sum,
  toText,
  zero,
  type Fraction,
} from "../../math/fraction.ts";

/** How far two values are apart: any difference alike, by rank, by distance, or by distance relative to size. */
export type AlphaMetric = "nominal" | "ordinal" | "interval" | "ratio";

/**
 * Krippendorff's alpha: 1 − observed ÷ expected disagreement (Krippendorff 2011). Observed: the mean squared difference
 * of the values within a unit; expected: that of all values, whoever gave them and wherever. 1 is perfect agreement, 0
 * what chance would give, less is worse than chance. Units with fewer than two values are set aside. The ordinal
 * difference is Krippendorff's, (Σ n_g from c to k − (n_c + n_k) ÷ 2)², not the weighting of the same name that other
 * software uses.
 *
 * @param units for each unit its values, `null` if a rater gave none; ranks for the ordinal metric
 * @returns at most 1; `null` if all pairable values are equal, or if there are none
 * @example
 * const [no, yes] = [zero, one];
 * krippendorffAlpha([[no, no], [yes, yes], [no, yes], [yes, null]], "nominal") // fraction(4, 9)
 * krippendorffAlpha([[yes, yes], [yes, yes]], "nominal") // null
 */
export function krippendorffAlpha(
  units: readonly (readonly (Fraction | null)[])[],
  metric: AlphaMetric,
): Fraction | null {
  const pairable = units
    .map((unit) => unit.filter((value) => value !== null))
    .filter(({ length }) => length > 1);
  const tally = tallyOf(pairable.flat());
  const distance = distances[metric](tally);
  const expected = metric === "interval" ? momentsOf(tally) : allPairs(tally, distance);
  if (isZero(expected)) return null;
  const observed = sum(
    pairable.map((unit) => divide(withinUnit(unit, tally, distance), fraction(unit.length - 1))),
  );
  const total = tally.counts.reduce((all, count) => all + count, 0);
  return subtract(one, divide(multiply(fraction(total - 1), observed), expected));
}

/** The distinct values in order, how often each occurs, and its place. */
interface Tally {
  readonly values: readonly Fraction[];
  readonly counts: readonly number[];
  readonly rankOf: ReadonlyMap<string, number>;
}

function tallyOf(values: readonly Fraction[]): Tally {
  const counts = new Map<string, { value: Fraction; count: number }>();
  for (const value of values) {
    const key = toText(value);
    counts.set(key, { value, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const sorted = [...counts.entries()].toSorted(([, a], [, b]) => compareFractions(a.value, b.value));
  return {
    values: sorted.map(([, { value }]) => value),
    counts: sorted.map(([, { count }]) => count),
    rankOf: new Map(sorted.map(([key], rank) => [key, rank])),
  };
}

/** The squared difference of the values with these ranks, the lower first. */
type Distance = (low: number, high: number) => Fraction;

const distances: Readonly<Record<AlphaMetric, (tally: Tally) => Distance>> = {
  nominal: () => (low, high) => (low === high ? zero : one),
  ordinal:
    ({ counts }) =>
    (low, high) => {
      const between = counts.slice(low, high + 1).reduce((all, count) => all + count, 0);
      return squared(fraction(2 * between - (counts[low] ?? 0) - (counts[high] ?? 0), 2));
    },
  interval:
    ({ values }) =>
    (low, high) =>
      squared(subtract(values[high] ?? zero, values[low] ?? zero)),
  ratio:
    ({ values }) =>
    (low, high) => {
      const [c, k] = [values[low] ?? zero, values[high] ?? zero];
      const together = add(c, k);
      return isZero(together) ? zero : squared(divide(subtract(c, k), together));
    },
};

const squared = (value: Fraction): Fraction => multiply(value, value);

function withinUnit(unit: readonly Fraction[], { rankOf }: Tally, distance: Distance): Fraction {
  const ranks = unit.map((value) => rankOf.get(toText(value)) ?? 0).toSorted((a, b) => a - b);
  return sum(
    ranks.flatMap((low, index) => ranks.slice(index + 1).map((high) => multiply(two, distance(low, high)))),
  );
}

const two = fraction(2);

const allPairs = ({ counts }: Tally, distance: Distance): Fraction =>
  sum(
    counts.flatMap((count, low) =>
      counts
        .slice(low + 1)
        .map((other, offset) => multiply(fraction(2 * count * other), distance(low, low + 1 + offset))),
    ),
  );

/** Σ over all pairs of (c − k)² = 2 (n Σ c² − (Σ c)²): the same as `allPairs`, without visiting the pairs. */
function momentsOf({ values, counts }: Tally): Fraction {
  const total = counts.reduce((all, count) => all + count, 0);
  const weighted = values.map((value, rank) => multiply(fraction(counts[rank] ?? 0), value));
  const squares = sum(weighted.map((own, rank) => multiply(own, values[rank] ?? zero)));
  return multiply(two, subtract(multiply(fraction(total), squares), squared(sum(weighted))));
}
