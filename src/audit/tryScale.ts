// A question and one scale → for each number of clauses the rules under which the figure fits, and the means.
import { add, equal, fraction, zero, type Fraction } from "../math/fraction.ts";
import { decimalsOf, unround, type RoundingRule } from "../math/unround.ts";
import type { AuditScale, AuditWeights, ChanceReach, FigureQuestion } from "../model/audit.ts";
import { attainableMeans, meanAt, meansIn, type Attainable } from "./attainable.ts";
import { chanceReach } from "./chanceReach.ts";
import { directionMeans } from "./directionMeans.ts";
import { levelGroups } from "./levelGroups.ts";

/** A scale, a number of clauses and a weighting, held against the figure. */
export interface Trial {
  readonly scale: AuditScale;
  readonly clauses: number;
  readonly weights: AuditWeights;
  readonly means: Attainable;
  /** Those tried under which some mean prints as the figure, and those under which none does. */
  readonly fits: readonly RoundingRule[];
  readonly fails: readonly RoundingRule[];
  /** Without regard to counts: what a match is worth. */
  readonly reach: ChanceReach;
}

export interface ScaleTrials {
  readonly scale: AuditScale;
  /** Every clause alike, by number of clauses from 1. */
  readonly byClauses: readonly Trial[];
  /** `null` if no sizes are given, or `tooFine` if they have too many sums. */
  readonly byDirections: Trial | "too-fine" | null;
}

/** Tries the figure on a scale under every rounding rule asked for, for 1 to `most` clauses. */
export function tryScale(question: FigureQuestion, scale: AuditScale): ScaleTrials {
  const counted = levelGroups(scale, question.bands);
  const free = levelGroups(scale, []);
  const withCounts = attainableMeans(counted, question.most);
  const hasCounts = question.bands.some(({ count }) => count !== null);
  const without = hasCounts ? attainableMeans(free, question.most) : withCounts;
  const trial = (clauses: number, weights: AuditWeights, means: Attainable, all: Attainable): Trial => {
    const fits = question.roundings.filter((rule) => isIn(means, question.figure, rule));
    return {
      scale,
      clauses,
      weights,
      means,
      fits,
      fails: question.roundings.filter((rule) => !fits.includes(rule)),
      reach: chanceReach(all, decimalsOf(question.figure)),
    };
  };
  return {
    scale,
    byClauses: withCounts
      .slice(1)
      .map((means, at) => trial(at + 1, "equal", means, without[at + 1] as Attainable)),
    byDirections: tryDirections(),
  };

  function tryDirections(): Trial | "too-fine" | null {
    if (question.directionSizes === null) return null;
    const means = directionMeans(counted, question.directionSizes);
    const all = hasCounts ? directionMeans(free, question.directionSizes) : means;
    if (means === null || all === null) return "too-fine";
    const clauses = question.directionSizes.reduce((total, size) => total + size, 0);
    return trial(clauses, "direction-means", means, all);
  }
}

/** How many of the numbers of clauses tried would fit a figure taken at random: the sum of their reaches. */
export const expectedFits = (trials: readonly Trial[]): Fraction =>
  trials
    .map(({ reach }) => fraction(reach.reachable, reach.printable))
    .reduce((total, share) => add(total, share), zero);

/** Places of the means that print as the figure under the rule. */
export function fittingMeans(
  means: Attainable,
  figure: string,
  rule: RoundingRule,
): { from: number; to: number } {
  const interval = unround(figure, rule);
  return interval === null ? { from: 0, to: 0 } : meansIn(means, interval);
}

const isIn = (means: Attainable, figure: string, rule: RoundingRule): boolean => {
  const { from, to } = fittingMeans(means, figure, rule);
  return from < to;
};

/** Whether the mean is among those that print as the figure. */
export function fitsExactly(trial: Trial, figure: string, mean: Fraction): boolean {
  const { from, to } = fittingMeans(trial.means, figure, trial.fits[0] ?? "half-up");
  for (let place = from; place < to; place++) {
    const found = meanAt(trial.means, place);
    if (found !== null && equal(found, mean)) return true;
  }
  return false;
}
