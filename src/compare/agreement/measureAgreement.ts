// Pairs of ratings → how far the two sides agree, and in which direction they do not.
import { commonDenominator } from "../../math/commonDenominator.ts";
import { createCountedTotal, type Counts } from "../../math/countedTotal.ts";
import { compareFractions, equal, fraction, toText, type Fraction } from "../../math/fraction.ts";
import type { Agreement, CrossTable, Measure, MeasureReason } from "../../model/agreement.ts";
import type { Scale } from "../../model/scale.ts";
import { biasAndNoise } from "./biasAndNoise.ts";
import { bootstrap, type BootstrapOptions } from "./bootstrap.ts";
import { categoryWeights } from "./categoryWeights.ts";
import { gwetAgreement } from "./gwetAgreement.ts";
import { alphaOfSamples } from "./krippendorffAlpha.ts";
import { numberKinds } from "./numberKinds.ts";
import type { RatedPair, RatedPairs } from "./ratedPairs.ts";
import { shortened } from "./shortened.ts";
import { signTest } from "./signTest.ts";
import { weightedKappa } from "./weightedKappa.ts";

/**
 * Percent agreement, Krippendorff's alpha (ordinal for statuses, interval for values), quadratic weighted kappa and
 * Gwet's AC2 over all levels of the scale, the cross table, the mean difference, the share of clauses where A
 * is above with its sign test, bias and noise; intervals by resampling clauses. Swapping the sides changes no
 * coefficient, and turns the sign of the differences.
 *
 * @param scales of A and B; `null` for those without statuses
 * @param withheld whether a side has no figures, so that nothing may be compared
 */
export function measureAgreement(
  { basis, valuedBy, pairs, statuses }: RatedPairs,
  scales: { readonly a: Scale | null; readonly b: Scale | null },
  options: BootstrapOptions,
  withheld: boolean,
): Agreement {
  const metric = basis === "statuses" ? "ordinal" : "interval";
  const levels = basis === "statuses" ? (scales.a?.levels.length ?? 0) : 0;
  const { kindOf, kinds } = numberKinds(pairs, kindKey);
  const n = pairs.length;
  const quadratic = categoryWeights.quadratic(levels);
  const onTable =
    (measure: typeof weightedKappa) =>
    (counts: Counts): Fraction | null =>
      levels < 2 ? null : measure(tableOf(kinds.map(ranksOf), levels, levels, counts), quadratic);
  const statisticsOf = (valued: readonly RatedPair[]) => ({
    percent: shareOf(kinds, n, ({ a, b }) => equal(a, b)),
    alpha: alphaOfSamples(
      valued.map(({ a, b }) => [a, b]),
      metric,
      n,
    ),
    kappa: onTable(weightedKappa),
    ac2: onTable(gwetAgreement),
    meanDifference: meanOfPairs(valued, n),
    shareAbove: shareOf(kinds, n, ({ a, b }) => compareFractions(a, b) > 0),
  });
  const statistics = statisticsOf(kinds);
  const { resampling, intervals } = bootstrap(kindOf, statisticsOf(shortPairs(kinds)), options);
  const asRated = new Float64Array(kinds.length);
  for (const kind of kindOf) asRated[kind] = (asRated[kind] ?? 0) + 1;
  const measure = (name: keyof typeof statistics, otherwise: MeasureReason): Measure => {
    const value = reduced(statistics[name](asRated));
    const reason = withheld ? "withheld" : pairs.length === 0 ? "no-pairs" : otherwise;
    return { value, reason: value === null ? reason : null, ...intervals[name] };
  };
  const needsScale = basis === "values" ? "no-common-scale" : levels < 2 ? "one-category" : "no-variation";
  const above = {
    a: pairs.filter(({ a, b }) => compareFractions(a, b) > 0).length,
    b: pairs.filter(({ a, b }) => compareFractions(a, b) < 0).length,
    same: pairs.filter(({ a, b }) => equal(a, b)).length,
  };
  return {
    n: pairs.length,
    basis,
    scale: basis === "statuses" ? (scales.a?.id ?? null) : null,
    valuedBy,
    percent: measure("percent", "no-pairs"),
    metric,
    alpha: measure("alpha", "no-variation"),
    kappa: measure("kappa", needsScale),
    ac2: measure("ac2", needsScale),
    table: statuses === null ? null : crossTable(statuses, scales),
    meanDifference: measure("meanDifference", "no-pairs"),
    shareAbove: measure("shareAbove", "no-pairs"),
    above,
    signTest: signTest(above.a, above.b),
    spread: biasAndNoise(differencesOf(pairs)),
    resampling,
  };
}

/** A statistic of many samples need not be in lowest terms; one that is shown is. */
const reduced = (value: Fraction | null): Fraction | null =>
  value === null ? null : fraction(value.n, value.d);

function shortPairs(kinds: readonly RatedPair[]): RatedPair[] {
  const short = shortened(kinds.flatMap(valuesOf));
  return kinds.map(({ clause, a, b, difference }) => ({
    clause,
    a: short(a),
    b: short(b),
    difference: difference === null ? null : short(difference),
  }));
}

const valuesOf = ({ a, b, difference }: RatedPair): Fraction[] =>
  difference === null ? [a, b] : [a, b, difference];

/** Pairs with equal values and differences are equal to every measure. */
const kindKey = (pair: RatedPair): string => valuesOf(pair).map(toText).join(" ");

/** The mean of the differences that exist, over one denominator and not in lowest terms; `null` for none. */
function meanOfPairs(kinds: readonly RatedPair[], most: number): (counts: Counts) => Fraction | null {
  const whole = commonDenominator(differencesOf(kinds));
  const total = createCountedTotal(
    kinds.map(({ difference }) => (difference === null ? 0n : difference.n * (whole / difference.d))),
    most,
  );
  const number = createCountedTotal(
    kinds.map(({ difference }) => (difference === null ? 0n : 1n)),
    most,
  );
  return (counts) => {
    const count = number(counts);
    return count === 0n ? null : { n: total(counts), d: whole * count };
  };
}

/** Of a sample as large as the pairs. */
function shareOf(
  kinds: readonly RatedPair[],
  size: number,
  holds: (pair: RatedPair) => boolean,
): (counts: Counts) => Fraction | null {
  const number = createCountedTotal(
    kinds.map((pair) => (holds(pair) ? 1n : 0n)),
    size,
  );
  return (counts) => (size === 0 ? null : fraction(number(counts), size));
}

const differencesOf = (sample: readonly RatedPair[]): Fraction[] =>
  sample.map(({ difference }) => difference).filter((difference) => difference !== null);

const ranksOf = ({ a, b }: RatedPair): readonly [number, number] => [Number(a.n), Number(b.n)];

/** @param times how often each pair occurs; without it, once */
function tableOf(
  ranks: readonly (readonly [number, number])[],
  rows: number,
  columns: number,
  times?: Counts,
): number[][] {
  const counts = Array.from({ length: rows }, () => Array.from({ length: columns }, () => 0));
  for (const [index, [a, b]] of ranks.entries()) {
    const row = counts[a];
    if (row !== undefined) row[b] = (row[b] ?? 0) + (times === undefined ? 1 : (times[index] ?? 0));
  }
  return counts;
}

const crossTable = (
  ranks: readonly (readonly [number, number])[],
  scales: { readonly a: Scale | null; readonly b: Scale | null },
): CrossTable | null =>
  scales.a === null || scales.b === null
    ? null
    : {
        a: scales.a.levels.map(({ id }) => id),
        b: scales.b.levels.map(({ id }) => id),
        counts: tableOf(ranks, scales.a.levels.length, scales.b.levels.length),
      };
