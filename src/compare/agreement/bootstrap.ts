// Units, statistics of them and a seed → percentile intervals by resampling the units.
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
 * @param statistics of a sample; a value need not be in lowest terms, the ends of the intervals are
 * @returns for each statistic its interval, `null` if fewer than two units or no defined resample exist
 * @example
 * const { resampling, intervals } = bootstrap([zero, one], { mean }, { seed: 1, resamples: 2000 });
 * resampling // { kind: "exhaustive", resamples: 4, seed: null }
 * intervals.mean // { interval: { low: zero, high: one }, undefinedResamples: 0 }
 */
export function bootstrap<T, K extends string>(
  units: readonly T[],
  statistics: Readonly<Record<K, (sample: readonly T[]) => Fraction | null>>,
  options: BootstrapOptions,
): { resampling: Resampling; intervals: Record<K, Pick<Measure, "interval" | "undefinedResamples">> } {
  const all = units.length ** units.length;
  const exhaustive = all <= exhaustiveLimit;
  const resampling: Resampling = exhaustive
    ? { kind: "exhaustive", resamples: all, seed: null }
    : { kind: "random", resamples: options.resamples, seed: options.seed };
  const found = new Map<string, { value: Fraction | null; weight: number }[]>();
  const names = Object.keys(statistics) as K[];
  for (const { sample, weight } of exhaustive ? multisets(units) : drawn(units, options))
    for (const name of names) {
      const values = found.get(name) ?? [];
      values.push({ value: statistics[name](sample), weight });
      found.set(name, values);
    }
  const intervals = names.map((name) => {
    const values = units.length < 2 ? [] : (found.get(name) ?? []);
    return [name, { interval: percentiles(values), undefinedResamples: undefinedOf(values) }] as const;
  });
  return {
    resampling,
    intervals: Object.fromEntries(intervals) as Record<K, Pick<Measure, "interval" | "undefinedResamples">>,
  };
}

interface Resample<T> {
  readonly sample: readonly T[];
  /** In how many orders it can be drawn. */
  readonly weight: number;
}

function* drawn<T>(units: readonly T[], { seed, resamples }: BootstrapOptions): Generator<Resample<T>> {
  const draw = createDraw(seed);
  for (let round = 0; round < resamples; round++)
    yield { sample: units.map(() => units[draw(units.length)] as T), weight: 1 };
}

/** Every way to take as many units as there are, with n! ÷ Π multiplicities! orders each. */
function* multisets<T>(units: readonly T[]): Generator<Resample<T>> {
  function* choose(index: number, left: number): Generator<Resample<T>> {
    const unit = units[index];
    if (unit === undefined) {
      if (left === 0) yield { sample: [], weight: factorial(units.length) };
      return;
    }
    for (let times = 0; times <= left; times++)
      for (const { sample, weight } of choose(index + 1, left - times))
        yield {
          sample: [...Array.from({ length: times }, () => unit), ...sample],
          weight: weight / factorial(times),
        };
  }
  yield* choose(0, units.length);
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
