// Three or more scores → each pair of them, and one alpha over all.
import { toText } from "../math/fraction.ts";
import type { Measure } from "../model/agreement.ts";
import type { ManyComparison } from "../model/comparison.ts";
import type { Score } from "../model/score.ts";
import { bootstrap, type BootstrapOptions } from "./agreement/bootstrap.ts";
import { numberKinds } from "./agreement/numberKinds.ts";
import { alphaOfSamples, krippendorffAlpha } from "./agreement/krippendorffAlpha.ts";
import { shortened } from "./agreement/shortened.ts";
import { isWithheld } from "../model/isWithheld.ts";
import { compareScores } from "./compareScores.ts";
import { ratedUnits } from "./ratedUnits.ts";

/**
 * Compares each score with each other, in the order of the call, and measures the agreement of all. Krippendorff's
 * alpha over all takes the clauses that at least two rated: ordinal if all gave each of them one status of one
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
  const { basis, units } = ratedUnits(usable);
  const metric = basis === "statuses" ? "ordinal" : "interval";
  const { kindOf, kinds } = numberKinds(units, (unit) =>
    unit.map((rated) => (rated === null ? "" : toText(rated))).join(" "),
  );
  const short = shortened(kinds.flat().filter((rated) => rated !== null));
  const statistic = alphaOfSamples(
    kinds.map((unit) => unit.map((rated) => (rated === null ? null : short(rated)))),
    metric,
    units.length,
  );
  const { resampling, intervals } = bootstrap(kindOf, { alpha: statistic }, options);
  const value = krippendorffAlpha(units, metric);
  const alpha: Measure = {
    value,
    reason:
      value !== null ? null : units.length > 0 ? "no-variation" : usable.length < 2 ? "withheld" : "no-pairs",
    ...intervals.alpha,
  };
  return { scores, pairs, agreement: { n: units.length, basis, metric, alpha, resampling } };
}
