// Kinds of units, statistics of them and a seed → intervals by resampling the units and one pair of chance.
import type { Counts } from "../../math/countedTotal.ts";
import { compareFractions, fraction, type Fraction } from "../../math/fraction.ts";
import { createDraw } from "../../math/splitMix64.ts";
import type { Interval } from "../../model/agreement.ts";
import { drawByHalves } from "./drawByHalves.ts";
import type { Resampled } from "./resampled.ts";

/** How resamples are drawn. */
export interface BootstrapOptions {
  /** A whole number; equal seeds give equal intervals. */
  readonly seed: number;
  /** How many to draw; 2000 or more for steady ends. */
  readonly resamples: number;
}

/** The ends leave out this part of the resamples on either side: 1 in so many. */
const oneIn = 100;

/** Of more units, drawing them one by one would take most of the time of a comparison. */
const mostOneByOne = 10_000;

/**
 * Percentile intervals (Efron 1979), made wider for few units in two ways. As many units as there are are drawn with
 * replacement from the units **and one more that chance made**, since what few units do not show may still occur. And
 * the ends leave out 1 in 100 resamples on either side in place of 1 in 40. `docs/comparing.md` has how often such
 * intervals hold. Resamples in which a statistic is undefined are left out of its interval and counted.
 *
 * A resample is how often each kind was drawn. So a draw costs one addition, and a statistic as much as there are kinds. More
 * than ten thousand units are drawn by halves, which is the same by chance and many times as fast.
 *
 * @param statistics of a sample; a value need not be in lowest terms, the ends of the intervals are
 * @returns for each statistic its interval, `null` if no defined resample exists
 * @example
 * const ones = ([, count = 0]) => fraction(count, 2);
 * const sample = { units: [0, 1], chance: [0] };
 * const found = bootstrap(sample, { ones }, { seed: 1, resamples: 2000 });
 * found.ones // { interval: { low: zero, high: one }, undefinedResamples: 0 }
 */
export function bootstrap<K extends string>(
  { units, chance }: Resampled,
  statistics: Readonly<Record<K, (counts: Counts) => Fraction | null>>,
  { seed, resamples }: BootstrapOptions,
): Record<K, { interval: Interval | null; undefinedResamples: number }> {
  const names = Object.keys(statistics) as K[];
  const found = new Map(names.map((name) => [name, [] as (Fraction | null)[]]));
  const counts = new Float64Array([...units, ...chance].reduce((most, kind) => Math.max(most, kind + 1), 0));
  const sample = { units, chance };
  const next = units.length > mostOneByOne ? drawByHalves(sample, seed) : drawOneByOne(sample, seed);
  for (let round = 0; round < resamples; round++) {
    next(counts);
    for (const name of names) found.get(name)?.push(statistics[name](counts));
  }
  const intervals = names.map((name) => [name, percentiles(found.get(name) ?? [])] as const);
  return Object.fromEntries(intervals) as ReturnType<typeof bootstrap<K>>;
}

/** @returns fills the counts of the kinds with the next sample */
function drawOneByOne({ units, chance }: Resampled, seed: number): (counts: Float64Array) => void {
  const draw = createDraw(seed);
  const kinds = Uint32Array.from(units);
  const choices = kinds.length + (chance.length > 0 ? 1 : 0);
  return (counts) => {
    counts.fill(0);
    for (let unit = 0; unit < kinds.length; unit++) {
      const chosen = draw(choices);
      const kind =
        chosen < kinds.length ? (kinds[chosen] as number) : (chance[draw(chance.length)] as number);
      counts[kind] = (counts[kind] as number) + 1;
    }
  };
}

/** The ends mirror each other: as many values lie below the one as above the other. */
function percentiles(values: readonly (Fraction | null)[]): {
  interval: Interval | null;
  undefinedResamples: number;
} {
  const defined = values.filter((value) => value !== null).toSorted(compareFractions);
  const outside = Math.ceil(defined.length / oneIn);
  const [low, high] = [defined[outside - 1], defined[defined.length - outside]];
  return {
    interval:
      low === undefined || high === undefined
        ? null
        : { low: fraction(low.n, low.d), high: fraction(high.n, high.d) },
    undefinedResamples: values.length - defined.length,
  };
}
