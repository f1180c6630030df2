// Pairs of ratings, and outcomes → how far the two sides agree, and in which direction they do not.
import { compareFractions, equal, fraction, toText, type Fraction } from "../../math/fraction.ts";
import type { Agreement, Measure, MeasureReason } from "../../model/agreement.ts";
import type { Scale } from "../../model/scale.ts";
import { biasAndNoise } from "./biasAndNoise.ts";
import type { BootstrapOptions } from "./bootstrap.ts";
import { coefficients } from "./coefficients.ts";
import { crossTable } from "./crossTable.ts";
import { numberKinds } from "./numberKinds.ts";
import { meanDifference } from "./meanDifference.ts";
import type { ComparedClauses } from "./comparedClauses.ts";
import type { RatedPairs } from "./ratedPairs.ts";
import { resampledIntervals, type FoundInterval, type Pair } from "./resampledIntervals.ts";
import { shareMeasure } from "./shareMeasure.ts";
import { signTest } from "./signTest.ts";

/**
 * Percent agreement, Krippendorff's alpha (ordinal for statuses, interval for values), quadratic weighted kappa and
 * Gwet's AC2 over all levels of the scale, the cross table, the mean difference, the share of pairs where A
 * is above with its sign test, bias and noise; intervals of shares by Clopper and Pearson, of the others by resampling.
 * Swapping the sides changes no coefficient, and turns the sign of the differences.
 *
 * @param compared which clauses are compared, and the outcomes of both sides
 * @param scales of A and B; `null` for those without statuses
 * @param withheld whether a side has no figures, so that nothing may be compared
 */
export function measureAgreement(
  { basis, valuedBy, pairs, values, statuses }: RatedPairs,
  compared: ComparedClauses,
  scales: { readonly a: Scale | null; readonly b: Scale | null },
  options: BootstrapOptions,
  withheld: boolean,
): Agreement {
  const levels = basis === "statuses" ? (scales.a?.levels.length ?? 0) : 0;
  const n = pairs.length;
  const statisticsOf = (pairKinds: readonly Pair[], size: number) =>
    coefficients(pairKinds, levels, basis, size);
  const { kindOf, kinds } = numberKinds(pairs, ({ a, b }) => `${toText(a)} ${toText(b)}`);
  const asRated = statisticsOf(kinds, n);
  const rated = new Float64Array(kinds.length);
  for (const kind of kindOf) rated[kind] = (rated[kind] ?? 0) + 1;
  const intervals = resampledIntervals(pairs, statisticsOf, [], options);
  const meanIntervals = resampledIntervals(values, meansOf, ["mean"], options);
  const nothing: MeasureReason | null = withheld ? "withheld" : n === 0 ? "no-pairs" : null;
  const coefficient = (name: "alpha" | "kappa" | "ac2", otherwise: MeasureReason): Measure =>
    measureOf(asRated[name](rated), intervals(name), nothing ?? otherwise);
  const needsScale = basis === "values" ? "no-common-scale" : levels < 2 ? "one-category" : "no-variation";
  const above = {
    a: pairs.filter(({ a, b }) => compareFractions(a, b) > 0).length,
    b: pairs.filter(({ a, b }) => compareFractions(a, b) < 0).length,
    same: pairs.filter(({ a, b }) => equal(a, b)).length,
  };
  const kappa = coefficient("kappa", needsScale);
  const mean = meanDifference(values, values.length)(values.map(() => 1));
  const agreement = {
    n,
    clauses: new Set(pairs.map(({ clause }) => clause)).size,
    ...compared,
    basis,
    scale: basis === "statuses" ? (scales.a?.id ?? null) : null,
    valuedBy,
    percent: shareMeasure(above.same, n, nothing),
    metric: basis === "statuses" ? ("ordinal" as const) : ("interval" as const),
    alpha: coefficient("alpha", "no-variation"),
    kappa,
    ac2: coefficient("ac2", needsScale),
    table: crossTable(statuses, scales),
    meanDifference: measureOf(mean, meanIntervals("mean"), withheld ? "withheld" : "no-pairs"),
    shareAbove: shareMeasure(above.a, n, nothing),
    above,
    signTest: signTest(above.a, above.b),
    spread: biasAndNoise(values.map(({ difference }) => difference)),
  };
  const hasIntervals = [agreement.alpha, kappa, agreement.ac2, agreement.meanDifference].some(
    ({ interval }) => interval !== null,
  );
  return { ...agreement, resampling: hasIntervals ? { kind: "random", ...options } : null };
}

const meansOf = (kinds: readonly Pair[], size: number) => ({ mean: meanDifference(kinds, size) });

/** A statistic need not be in lowest terms; one that is shown is. */
const measureOf = (value: Fraction | null, found: FoundInterval, reason: MeasureReason): Measure =>
  value === null
    ? { value, reason, interval: null, noInterval: null, undefinedResamples: 0 }
    : { value: fraction(value.n, value.d), reason: null, ...found };
