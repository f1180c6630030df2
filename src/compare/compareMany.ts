// Three or more scores → each pair of them, and one alpha over all.
import type { Measure } from "../model/agreement.ts";
import type { ManyComparison } from "../model/comparison.ts";
import type { Score } from "../model/score.ts";
import { alphaInterval } from "./agreement/alphaInterval.ts";
import type { BootstrapOptions } from "./agreement/bootstrap.ts";
import { krippendorffAlpha } from "./agreement/krippendorffAlpha.ts";
import { isWithheld } from "../model/isWithheld.ts";
import { compareScores } from "./compareScores.ts";
import { ratedUnits } from "./ratedUnits.ts";

/**
 * Compares each score with each other, in the order of the call, and measures the agreement of all. Krippendorff's
 * alpha over all takes the clauses that at least two rated: ordinal if all gave most of them statuses of one
 * scale, otherwise interval on each side's values by its own method. Sides whose figures are withheld take no part in it.
 *
 * @param options for the intervals of every coefficient
 * @example
 * const { score: strictScore } = scoreAssessment(inputOf(own, strict));
 * const { pairs } = compareMany([score, strictScore, otherScore], { seed: 1, resamples: 2000 });
 * pairs.map(({ split }) => toText(split.gap)) // ["50/3", "275/6", "175/6"]
 */
export function compareMany(scores: readonly Score[], options: BootstrapOptions): ManyComparison {
  const pairs = scores.flatMap((a, index) =>
    scores.slice(index + 1).map((b) => compareScores(a, b, options)),
  );
  const usable = scores.filter((score) => !isWithheld(score));
  const { basis, units, clauses, of } = ratedUnits(usable);
  const metric = basis === "statuses" ? "ordinal" : "interval";
  const value = krippendorffAlpha(units, metric);
  const found = alphaInterval(units, metric, options);
  const alpha: Measure =
    value !== null
      ? { value, reason: null, ...found }
      : {
          value,
          reason: units.length > 0 ? "no-variation" : usable.length < 2 ? "withheld" : "no-pairs",
          interval: null,
          noInterval: null,
          undefinedResamples: 0,
        };
  return {
    scores,
    pairs,
    agreement: {
      n: units.length,
      clauses: new Set(clauses).size,
      of,
      basis,
      metric,
      alpha,
      resampling: alpha.interval === null ? null : { kind: "random", ...options },
    },
  };
}
