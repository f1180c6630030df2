// Kinds of units, statistics of them and a seed → percentile intervals by resampling the units.
import type { Counts } from "../../math/countedTotal.ts";
import { compareFractions, fraction, type Fraction } from "../../math/fraction.ts";
import { createDraw } from "../../math/splitMix64.ts";
import type { Measure, Resampling } from "../../model/agreement.ts";

/** How resamples are drawn if there are too many to go through all of them: from seven units on. */
export interface BootstrapOptions {
  /** A whole number; equal seeds give equal intervals. */
  readonly seed: number;
  /** How many to draw; 2000 or more for steady ends. */
  readonly resamples: number;
}

/** Up to this number of resamples (nⁿ, so n up to 6), all resamples are used. */
const exhaustiveLimit = 100_000;

/**
 * 95 % percentile intervals (Efron 1979): as many units as there are, drawn with replacement, again and again; the
 * ends are the smallest values that at least 2.5 % and 97.5 % of the resamples do not exceed. Small sets are gone
 * through completely, each resample weighed by the number of orders in which it can be drawn. Resamples in which a
 * statistic is undefined are left out of its interval and counted.
 *
 * Units of one kind are equal to every statistic: a resample is how often each kind was drawn. So a draw costs one
 * addition, and a statistic as much as there are kinds.
 *
 * @param kinds for each unit its kind, numbered from 0
 * @param statistics of a sample; a value need not be in lowest terms, the ends of the intervals are
 * @returns for each statistic its interval, `null` if fewer than two units or no defined resample exist
 * @example
 * const mean = ([, ones = 0]) => fraction(ones, 2);
 * const { resampling, intervals } = bootstrap([0, 1], { mean }, { seed: 1, resamples: 2000 });
 * resampling // { kind: "exhaustive", resamples: 4, seed: null }
 * intervals.mean // { interval: { low: zero, high: one }, undefinedResamples: 0 }
 */
export function bootstrap<K extends string>(
  kinds: readonly number[],
  statistics: Readonly<Record<K, (counts: Counts) => Fraction | null>>,
  options: BootstrapOptions,
): { resampling: Resampling; intervals: Record<K, Pick<Measure, "interval" | "undefinedResamples">> } {
  const all = kinds.length ** kinds.length;
  const exhaustive = all <= exhaustiveLimit;
  const resampling: Resampling = exhaustive
    ? { kind: "exhaustive", resamples: all, seed: null }
    : { kind: "random", resamples: options.resamples, seed: options.seed };
  const names = Object.keys(statistics) as K[];
  const found = new Map(names.map((name) => [name, [] as { value: Fraction | null; weight: number }[]]));
  for (const { counts, weight } of exhaustive ? multisets(kinds) : drawn(kinds, options))
    for (const name of names) found.get(name)?.push({ value: statistics[name](counts), weight });
  const intervals = names.map((name) => {
    const values = kinds.length < 2 ? [] : (found.get(name) ?? []);
    return [name, { interval: percentiles(values), undefinedResamples: undefinedOf(values) }] as const;
  });
  return {
    resampling,
    intervals: Object.fromEntries(intervals) as Record<K, Pick<Measure, "interval" | "undefinedResamples">>,
  };
}

interface Resample {
  /** How often each kind was drawn. Overwritten by the next resample. */
  readonly counts: Counts;
  /** In how many orders it can be drawn. */
  readonly weight: number;
}

const numberOf = (kinds: readonly number[]): number =>
  kinds.reduce((most, kind) => Math.max(most, kind + 1), 0);

function* drawn(kinds: readonly number[], { seed, resamples }: BootstrapOptions): Generator<Resample> {
  const draw = createDraw(seed);
  const kindOf = Uint32Array.from(kinds);
  const counts = new Float64Array(numberOf(kinds));
  for (let round = 0; round < resamples; round++) {
    counts.fill(0);
    for (let unit = 0; unit < kindOf.length; unit++) {
      const kind = kindOf[draw(kindOf.length)] as number;
      counts[kind] = (counts[kind] as number) + 1;
    }
    yield { counts, weight: 1 };
  }
}

/** Every way to take as many units as there are, with n! ÷ Π multiplicities! orders each. */
function* multisets(kinds: readonly number[]): Generator<Resample> {
  const counts = Array.from({ length: numberOf(kinds) }, () => 0);
  function* choose(index: number, left: number, weight: number): Generator<Resample> {
    const kind = kinds[index];
    if (kind === undefined) {
      if (left === 0) yield { counts, weight };
      return;
    }
    for (let times = 0; times <= left; times++) {
      counts[kind] = (counts[kind] ?? 0) + times;
      yield* choose(index + 1, left - times, weight / factorial(times));
      counts[kind] = (counts[kind] ?? 0) - times;
    }
  }
  yield* choose(0, kinds.length, factorial(kinds.length));
}

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

function percentiles(values: readonly { value: Fraction | null; weight: number }[]): Measure["interval"] {
  const defined = values
    .flatMap(({ value, weight }) => (value === null ? [] : [{ value, weight }]))
    .toSorted((a, b) => compareFractions(a.value, b.value));
  const total = defined.reduce((sum, { weight }) => sum + weight, 0);
  const at = (fortieths: number): Fraction | undefined => {
    let reached = 0;
    return defined.find(({ weight }) => (reached += weight) * 40 >= fortieths * total)?.value;
  };
  const [low, high] = [at(1), at(39)];
  return low === undefined || high === undefined
    ? null
    : { low: fraction(low.n, low.d), high: fraction(high.n, high.d) };
}

const undefinedOf = (values: readonly { value: Fraction | null; weight: number }[]): number =>
  values.reduce((sum, { value, weight }) => sum + (value === null ? weight : 0), 0);
