// Pairs of ratings and statistics of them → the intervals of these, where there are enough pairs to say.
import type { Counts } from "../../math/countedTotal.ts";
import { compareFractions, equal, toText, type Fraction } from "../../math/fraction.ts";
import { fewestPairs, type Interval, type NoInterval, type NoIntervalReason } from "../../model/agreement.ts";
import { bootstrap, type BootstrapOptions } from "./bootstrap.ts";
import { chancePairs } from "./chancePairs.ts";
import { numberKinds } from "./numberKinds.ts";
import { shortened } from "./shortened.ts";

/** The ratings of two sides for one thing. */
export interface Pair {
  readonly a: Fraction;
  readonly b: Fraction;
}

/** An interval, or why there is none. */
export interface FoundInterval {
  readonly interval: Interval | null;
  readonly noInterval: NoInterval | null;
  readonly undefinedResamples: number;
}

type Statistic = (counts: Counts) => Fraction | null;

/**
 * None of fewer than twenty pairs, or of pairs without a disagreement. Swapping the sides changes no interval of a
 * statistic that is alike for both, and mirrors that of one that changes its sign: resamples are drawn from the pairs as if the
 * lower of the first two different ratings were A's.
 *
 * @param statisticsOf the kinds of pairs, and of how many a sample is made → statistics of the counts of kinds
 * @param odd the names of the statistics whose sign changes with the sides
 */
export function resampledIntervals<K extends string>(
  pairs: readonly Pair[],
  statisticsOf: (kinds: readonly Pair[], size: number) => Readonly<Record<K, Statistic>>,
  odd: readonly NoInfer<K>[],
  options: BootstrapOptions,
): (name: K) => FoundInterval {
  const without = (reason: NoIntervalReason): FoundInterval => ({
    interval: null,
    noInterval: { reason, pairs: pairs.length },
    undefinedResamples: 0,
  });
  if (pairs.length < fewestPairs) return () => without("too-few");
  const first = pairs.find(({ a, b }) => !equal(a, b));
  if (first === undefined) return () => without("no-disagreement");
  const isTurned = compareFractions(first.a, first.b) > 0;
  const own = isTurned ? pairs.map(({ a, b }) => ({ a: b, b: a })) : pairs;
  const chance = chancePairs(own.length, 2, options.seed).flatMap(([ofA = 0, ofB = 0]): Pair[] => {
    const [one, other] = [own[ofA], own[ofB]];
    return one === undefined || other === undefined ? [] : [{ a: one.a, b: other.b }];
  });
  const { kindOf, kinds } = numberKinds([...own, ...chance], ({ a, b }) => `${toText(a)} ${toText(b)}`);
  const short = shortened(kinds.flatMap(({ a, b }) => [a, b]));
  const sample = { units: kindOf.slice(0, own.length), chance: kindOf.slice(own.length) };
  const statistics = statisticsOf(
    kinds.map(({ a, b }) => ({ a: short(a), b: short(b) })),
    own.length,
  );
  const found = bootstrap(sample, statistics, options);
  return (name) => {
    const { interval, undefinedResamples } = found[name];
    if (interval === null) return { ...without("no-disagreement"), undefinedResamples };
    const isMirrored = isTurned && odd.includes(name);
    return { interval: isMirrored ? mirrored(interval) : interval, noInterval: null, undefinedResamples };
  };
}

const mirrored = ({ low, high }: Interval): Interval => ({
  low: { n: -high.n, d: high.d },
  high: { n: -low.n, d: low.d },
});
