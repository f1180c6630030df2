// A published figure and what was said with it → what is impossible, and what would explain it, likeliest first.
import { compareFractions, fraction } from "../math/fraction.ts";
import { gridOf } from "../math/grid.ts";
import type {
  AuditRemark,
  AuditScale,
  AuditVerdict,
  ClausesFit,
  CountBounds,
  Explanation,
  FigureAudit,
  FigureQuestion,
  Impossibility,
} from "../model/audit.ts";
import { meanAt } from "./attainable.ts";
import { countBounds } from "./countBounds.ts";
import { createSolutionFinder } from "./countSolutions.ts";
import { boundaryOf, explain } from "./explain.ts";
import { levelGroups } from "./levelGroups.ts";
import { mergeSame } from "./mergeSame.ts";
import { expectedFits, fittingMeans, tryScale, type ScaleTrials, type Trial } from "./tryScale.ts";

/** If the stated number of clauses does not fit a scale, this many other numbers are explained. */
const rivalsPerScale = 5;

/** The highest level of a scale is at most this many times the unit that divides all its levels. */
const mostSteps = 10_000;

/**
 * Tests a figure on every scale, number of clauses and rounding rule that is asked for: un-rounding to an exact
 * interval, reachable sums (GRIM, Brown & Heathers 2017, in its interval form), count vectors by complete
 * enumeration, as in CORVIDS (Wilner, Wood & Simons 2018).
 *
 * On each scale, the stated number of clauses is explained if it fits, otherwise up to five other numbers. Explanations
 * come first if their figure is the least or greatest mean that the counts allow, and last if more than half of all
 * printable values are possible. The others are sorted by fewer clauses left out, then equal weights before direction
 * means, then the smaller chance reach.
 *
 * Scales with more than 10 000 steps from 0 to their highest level are not tried; they are named in `untested`.
 *
 * @example
 * const over21 = { figure: "72.22", clauses: 21, most: 21, bands: [], scales: usualScales, directionSizes: null };
 * const { impossible, fits } = auditFigure({ ...over21, roundings: roundingRules });
 * const { nearest } = impossible.find(({ scale }) => scale.id === "whole-percent");
 * nearest // { below: fraction(1516, 21), above: fraction(1517, 21) }
 * fits.find(({ scale }) => scale.id === "three-step").clauses // [9, 18]
 */
export function auditFigure(asked: FigureQuestion): FigureAudit {
  const question = { ...asked, scales: asked.scales.filter((scale) => !isTooFine(scale)) };
  const trials = question.scales.map((scale) => tryScale(question, scale));
  const bounds = countBounds(question.figure, question.bands, question.most);
  return {
    question,
    verdict: verdictOf(question, trials),
    counted: null,
    bounds,
    fits: trials.map(fitsOf),
    explanations: explanationsOf(question, trials, bounds),
    impossible: trials.flatMap((own) => impossibilities(question, own)),
    own: null,
    untested: untested(asked, trials),
  };
}

/** The grid of levels like 33.333 is so fine that they have too many sums. */
const isTooFine = ({ levels }: AuditScale): boolean => (gridOf(levels).steps.at(-1) ?? 0) > mostSteps;

const isPossible = ({ fits }: Trial): boolean => fits.length > 0;

const directionTrial = ({ byDirections }: ScaleTrials): Trial[] =>
  byDirections === null || byDirections === "too-fine" ? [] : [byDirections];

function verdictOf({ clauses }: FigureQuestion, trials: readonly ScaleTrials[]): AuditVerdict {
  const asStated = trials.filter(({ byClauses }) =>
    byClauses.some((trial) => isPossible(trial) && (clauses === null || trial.clauses === clauses)),
  );
  if (asStated.length > 0) return asStated.length === trials.length ? "possible" : "possible-on-some-scales";
  return trials.some((own) => [...own.byClauses, ...directionTrial(own)].some(isPossible))
    ? "possible-otherwise"
    : "impossible";
}

const fitsOf = ({ scale, byClauses }: ScaleTrials): ClausesFit => ({
  scale,
  clauses: byClauses.filter(isPossible).map(({ clauses }) => clauses),
  expected: expectedFits(byClauses),
});

function explanationsOf(
  question: FigureQuestion,
  trials: readonly ScaleTrials[],
  bounds: readonly CountBounds[],
): Explanation[] {
  const better = betterFirst(question, bounds);
  const chosen = trials.flatMap((own) => [
    ...rivals(own.byClauses.filter(isPossible), question, bounds, better),
    ...directionTrial(own).filter(isPossible),
  ]);
  const finders = new Map(
    question.scales.map((scale) => [
      scale,
      once(() =>
        createSolutionFinder(levelGroups(scale, question.bands), scale.levels.length, question.most),
      ),
    ]),
  );
  return mergeSame(
    chosen
      .toSorted(better)
      .map((trial) =>
        explain(
          trial,
          question,
          bounds,
          (clauses, sums) => finders.get(trial.scale)?.()(clauses, sums) ?? noSolutions,
        ),
      ),
  );
}

const noSolutions = { count: null, listed: [] } as const;

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** The order of explanations: negative where `a` explains better than `b`. */
function betterFirst(
  { figure, clauses }: FigureQuestion,
  bounds: readonly CountBounds[],
): (a: Trial, b: Trial) => number {
  const rank = (trial: Trial): number =>
    boundaryOf(trial, figure, bounds) !== null
      ? 0
      : 2 * trial.reach.reachable > trial.reach.printable
        ? 2
        : 1;
  const left = (trial: Trial): number => (clauses === null ? 0 : clauses - trial.clauses);
  return (a, b) =>
    rank(a) - rank(b) ||
    left(a) - left(b) ||
    Number(a.weights !== "equal") - Number(b.weights !== "equal") ||
    compareReach(a, b) ||
    a.scale.levels.length - b.scale.levels.length ||
    b.clauses - a.clauses;
}

const compareReach = ({ reach: a }: Trial, { reach: b }: Trial): number =>
  compareFractions(fraction(a.reachable, a.printable), fraction(b.reachable, b.printable));

/** The stated number of clauses if it fits, otherwise some others; and each number for which the figure is the least or greatest possible mean. */
function rivals(
  possible: readonly Trial[],
  { clauses, figure }: FigureQuestion,
  bounds: readonly CountBounds[],
  better: (a: Trial, b: Trial) => number,
): readonly Trial[] {
  const asStated = possible.filter((trial) => trial.clauses === clauses);
  const outermost = possible.filter((trial) => boundaryOf(trial, figure, bounds) !== null);
  return asStated.length > 0
    ? [...new Set([...asStated, ...outermost])]
    : possible.toSorted(better).slice(0, rivalsPerScale);
}

function impossibilities({ clauses, figure, roundings }: FigureQuestion, own: ScaleTrials): Impossibility[] {
  if (clauses === null)
    return own.byClauses.some(isPossible)
      ? []
      : [{ clauses, scale: own.scale, weights: "equal", roundings, nearest: { below: null, above: null } }];
  return [...own.byClauses.filter((trial) => trial.clauses === clauses), ...directionTrial(own)]
    .filter(({ fails }) => fails.length > 0)
    .map((trial) => {
      const { from, to } = fittingMeans(trial.means, figure, trial.fails[0] ?? "half-up");
      return {
        clauses,
        scale: own.scale,
        weights: trial.weights,
        roundings: trial.fails,
        nearest: { below: meanAt(trial.means, from - 1), above: meanAt(trial.means, to) },
      };
    });
}

function untested({ directionSizes, scales }: FigureQuestion, trials: readonly ScaleTrials[]): AuditRemark[] {
  const tooFine = trials
    .filter(({ byDirections }) => byDirections === "too-fine")
    .map(({ scale }) => scale.id);
  const dropped = scales.filter(isTooFine).map(({ id }) => id);
  return [
    ...(dropped.length > 0 ? [{ id: "scale-too-fine", params: { scales: dropped } } as const] : []),
    ...(directionSizes === null ? [{ id: "weights-unknown", params: {} } as const] : []),
    ...(tooFine.length > 0 ? [{ id: "too-fine", params: { scales: tooFine } } as const] : []),
  ];
}
