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
import { isWithheld } from "../model/isWithheld.ts";
import { ratedClauses } from "./commonClauses.ts";
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
  const sides = scores.map((score) => ({ score, rows: ratedClauses(score) }));
  const shared = [...new Set(sides.flatMap(({ rows }) => [...rows.keys()]))]
    .filter((clause) => sides.filter(({ rows }) => rows.has(clause)).length > 1)
    .toSorted();
  const scales = new Set(scores.map(({ scale }) => scale?.id ?? null));
  const oneScale = scales.size < 2 && !scales.has(null);
  const ranksOf = ({ score, rows }: (typeof sides)[number]): Given | null =>
    clauseRanks(
      score,
      rows,
      shared.filter((clause) => rows.has(clause)),
    );
  const ranks = oneScale ? known(sides.map(ranksOf)) : null;
  const given = ranks ?? scores.map(clauseValues);
  const units = shared.map((clause) => given.map((own) => own.get(clause) ?? null));
  return {
    basis: ranks === null ? "values" : "statuses",
    units: units.filter((unit) => unit.filter((value) => value !== null).length > 1),
  };
}

type Given = ReadonlyMap<string, Fraction | null>;

function clauseRanks(
  score: Score,
  rows: ReadonlyMap<string, readonly number[]>,
  clauses: readonly string[],
): Given | null {
  const ranks = clauseStatuses(score, rows, clauses);
  return ranks === null
    ? null
    : new Map([...ranks].map(([clause, rank]) => [clause, rank === null ? null : fraction(rank)]));
}

const clauseValues = ({ clauses }: Score): Given =>
  new Map(clauses.map(({ clause, figure }) => [clause.id, figure.value]));

/** All of them; `null` if one is missing. */
const known = (given: readonly (Given | null)[]): readonly Given[] | null =>
  given.every((own) => own !== null) ? given : null;
