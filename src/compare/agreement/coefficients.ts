// Kinds of pairs of ratings → the coefficients of agreement of samples of them.
import type { Counts } from "../../math/countedTotal.ts";
import type { Fraction } from "../../math/fraction.ts";
import { categoryWeights } from "./categoryWeights.ts";
import { countTable } from "./crossTable.ts";
import { gwetAgreement } from "./gwetAgreement.ts";
import { alphaOfSamples } from "./krippendorffAlpha.ts";
import type { Pair } from "./resampledIntervals.ts";
import { weightedKappa } from "./weightedKappa.ts";

type Statistic = (counts: Counts) => Fraction | null;

/**
 * Alpha of ranks is ordinal, of values interval. Kappa and AC2 have quadratic weights over all levels.
 *
 * @param levels of the scale; 0 for values, which have no kappa and no AC2
 * @param size of a sample
 * @returns values that need not be in lowest terms
 */
export function coefficients(
  kinds: readonly Pair[],
  levels: number,
  basis: "statuses" | "values",
  size: number,
): Record<"alpha" | "kappa" | "ac2", Statistic> {
  const quadratic = categoryWeights.quadratic(levels);
  const ranks = levels < 2 ? [] : kinds.map(({ a, b }) => [Number(a.n), Number(b.n)] as const);
  const onTable =
    (measure: typeof weightedKappa): Statistic =>
    (counts) =>
      levels < 2 ? null : measure(countTable(ranks, levels, levels, counts), quadratic);
  return {
    alpha: alphaOfSamples(
      kinds.map(({ a, b }) => [a, b]),
      basis === "statuses" ? "ordinal" : "interval",
      size,
    ),
    kappa: onTable(weightedKappa),
    ac2: onTable(gwetAgreement),
  };
}
