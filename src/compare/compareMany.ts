// Three or more scores → each pair of them, and one alpha over all.
import { fraction, toText, type Fraction } from "../math/fraction.ts";
import type { Measure } from "../model/agreement.ts";
import type { ManyComparison } from "../model/comparison.ts";
import type { Score } from "../model/score.ts";
import { bootstrap, type BootstrapOptions } from "./agreement/bootstrap.ts";
import { clauseStatuses } from "./agreement/clauseStatuses.ts";
import { numberKinds } from "./agreement/numberKinds.ts";
import { alphaOfSamples, krippendorffAlpha } from "./agreement/krippendorffAlpha.ts";
import { shortened } from "./agreement/shortened.ts";
import { isWithheld, ratedClauses } from "./commonClauses.ts";
import { compareScores } from "./compareScores.ts";

type Unit = readonly (Fraction | null)[];

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

/** For each clause that at least two rated, ordered by id, what each of them gave. */
function ratedUnits(scores: readonly Score[]): { basis: "statuses" | "values"; units: Unit[] } {
  const rows = scores.map(ratedClauses);
  const shared = [...new Set(rows.flatMap((own) => [...own.keys()]))]
    .filter((clause) => rows.filter((own) => own.has(clause)).length > 1)
    .toSorted((one, other) => (one < other ? -1 : one > other ? 1 : 0));
  const oneScale = scores.every(({ scale }) => scale !== null && scale.id === scores[0]?.scale?.id);
  const ranks = scores.map((score, index) => {
    const own = rows[index] ?? new Map<string, number[]>();
    const mine = shared.filter((clause) => own.has(clause));
    return clauseStatuses(score, own, mine);
  });
  const basis = oneScale && ranks.every((own) => own !== null) ? "statuses" : "values";
  const values = scores.map(
    (score, index) =>
      new Map(
        score.clauses
          .filter(({ clause }) => rows[index]?.has(clause.id))
          .map(({ clause, figure }) => [clause.id, figure.value]),
      ),
  );
  const units = shared.map((clause) =>
    scores.map((_, index) => {
      if (basis === "values") return values[index]?.get(clause) ?? null;
      const rank = ranks[index]?.get(clause) ?? null;
      return rank === null ? null : fraction(rank);
    }),
  );
  return { basis, units: units.filter((unit) => unit.filter((value) => value !== null).length > 1) };
}
