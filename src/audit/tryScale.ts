// A question and one scale → for each number of clauses the rules under which the figure fits, and the means.
import { add, equal, fraction, zero, type Fraction } from "../math/fraction.ts";
import type { Interval } from "../math/interval.ts";
import type { RoundingRule } from "../math/unround.ts";
import type { AuditReading, AuditScale, ChanceReach, CountedBand, FigureQuestion } from "../model/audit.ts";
import { createAttainable, meanAt, meansIn, type Attainable } from "./attainable.ts";
import { chanceReach } from "./chanceReach.ts";
import { directionMeans } from "./directionMeans.ts";
import { levelGroups } from "./levelGroups.ts";
import { numbersTried } from "./numbersTried.ts";
import { percentsOf } from "./percentsOf.ts";
import { printedUnit } from "./printedUnit.ts";
import { statedNumber } from "./statedNumber.ts";

/** A scale, a number of clauses and a weighting, held against the figure. */
export interface Trial {
  readonly scale: AuditScale;
  readonly clauses: number;
  readonly reading: AuditReading;
  readonly means: Attainable;
  /** Those tried under which some mean prints as the figure, and those under which none does. */
  readonly fits: readonly RoundingRule[];
  readonly fails: readonly RoundingRule[];
  /** Without regard to counts: what a match is worth. */
  readonly reach: ChanceReach;
}

export interface ScaleTrials {
  readonly scale: AuditScale;
  /** Every clause alike, ascending, without the numbers whose sums are too many. */
  readonly byClauses: readonly Trial[];
  readonly byUnits: readonly Trial[];
  /** `null` if no sizes are given, or `tooFine` if they have too many sums. */
  readonly byDirections: Trial | "too-fine" | null;
  /** Whether numbers had to be left out. */
  readonly isCut: boolean;
}

/** Tries the figure on a scale under every rounding rule asked for, for all numbers of clauses and units. */
export function tryScale(question: FigureQuestion, scale: AuditScale): ScaleTrials {
  const { bands, units, directionSizes } = question;
  const hasCounts = bands.some(({ count }) => count !== null);
  const intervals = question.roundings.map((rule) => percentsOf(question, rule));
  const clauses = tryNumbers(numbersTried(question.most), bands, (number) => readingOf(number, question));
  const others = tryNumbers(rangeOf(units), [], () => "units");
  return {
    scale,
    byClauses: clauses.flatMap((tried) => tried ?? []),
    byUnits: others.flatMap((tried) => tried ?? []),
    byDirections: directionSizes === null ? null : tryDirections(directionSizes),
    isCut: [...clauses, ...others].includes(null),
  };

  function trial(number: number, reading: AuditReading, means: Attainable, all: Attainable): Trial {
    const fits = question.roundings.filter((_, at) => isIn(means, intervals[at] ?? null));
    return {
      scale,
      clauses: number,
      reading,
      means,
      fits,
      fails: question.roundings.filter((rule) => !fits.includes(rule)),
      reach: chanceReach(all, printedUnit(question)),
    };
  }

  function tryNumbers(
    numbers: readonly number[],
    counts: readonly CountedBand[],
    reading: (number: number) => AuditReading,
  ): (Trial | null)[] {
    const counted = createAttainable(levelGroups(scale, counts));
    const free = counts.length > 0 && hasCounts ? createAttainable(levelGroups(scale, [])) : null;
    return numbers.map((number) => {
      const means = counted(number);
      const all = free === null ? means : free(number);
      return means === null || all === null ? null : trial(number, reading(number), means, all);
    });
  }

  function tryDirections(sizes: readonly number[]): Trial | "too-fine" {
    const means = directionMeans(levelGroups(scale, bands), sizes);
    const all = hasCounts ? directionMeans(levelGroups(scale, []), sizes) : means;
    if (means === null || all === null) return "too-fine";
    const number = sizes.reduce((total, size) => total + size, 0);
    return trial(number, "directions", means, all);
  }
}

const rangeOf = (units: FigureQuestion["units"]): number[] =>
  units === null ? [] : Array.from({ length: units.to - units.from + 1 }, (_, at) => units.from + at);

function readingOf(number: number, question: FigureQuestion): AuditReading {
  const stated = statedNumber(question);
  if (stated === null) return "any";
  return number === stated ? "stated" : "fewer";
}

/** How many of the numbers of clauses tried would fit a figure taken at random: the sum of their reaches. */
export const expectedFits = (trials: readonly Trial[]): Fraction =>
  trials
    .map(({ reach }) => fraction(reach.reachable, reach.printable))
    .reduce((total, share) => add(total, share), zero);

/** Places of the means that print as the figure under the rule. */
export function fittingMeans(
  means: Attainable,
  question: Pick<FigureQuestion, "figure" | "of">,
  rule: RoundingRule,
): { from: number; to: number } {
  return placesIn(means, percentsOf(question, rule));
}

const placesIn = (means: Attainable, interval: Interval | null): { from: number; to: number } =>
  interval === null ? { from: 0, to: 0 } : meansIn(means, interval);

const isIn = (means: Attainable, interval: Interval | null): boolean => {
  const { from, to } = placesIn(means, interval);
  return from < to;
};

/** Whether the mean is among those that print as the figure. */
export function fitsExactly(trial: Trial, question: FigureQuestion, mean: Fraction): boolean {
  const { from, to } = fittingMeans(trial.means, question, trial.fits[0] ?? "half-up");
  for (let place = from; place < to; place++) {
    const found = meanAt(trial.means, place);
    if (found !== null && equal(found, mean)) return true;
  }
  return false;
}
