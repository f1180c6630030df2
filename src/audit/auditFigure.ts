// A published figure and what was said with it → what is impossible, and what would explain it, the simplest first.
import { countedIn } from "../math/countedMean.ts";
import { zero } from "../math/fraction.ts";
import { gridOf } from "../math/grid.ts";
import {
  mostFewer,
  type AuditRemark,
  type AuditScale,
  type AuditVerdict,
  type ClausesFit,
  type FigureAudit,
  type FigureQuestion,
  type Impossibility,
} from "../model/audit.ts";
import { meanAt } from "./attainable.ts";
import { countBounds } from "./countBounds.ts";
import { explanations } from "./explanations.ts";
import { greatestClauses } from "./figureAsked.ts";
import { searchedNumbers, type SearchChances } from "./searchedNumbers.ts";
import { statedNumber } from "./statedNumber.ts";
import { expectedFits, fittingMeans, tryScale, type ScaleTrials, type Trial } from "./tryScale.ts";

/** The highest level of a scale is at most this many times the unit that divides all its levels. */
const mostSteps = 10_000;

/**
 * Tests a figure on every scale, number of clauses and rounding rule that is asked for: un-rounding to an exact
 * interval, reachable sums (GRIM, Brown & Heathers 2017, in its interval form), count vectors by complete
 * enumeration, as in CORVIDS (Wilner, Wood & Simons 2018). Up to 500 clauses all smaller numbers are tried, too; up to 10 000 the
 * stated one alone, in closed form; what was not tried is named in `untested`.
 *
 * Scales with more than 10 000 steps from 0 to their highest level are not tried.
 *
 * @example
 * const over21 = { figure: "72.22", of: fraction(100), clauses: 21, planned: null, most: 21, units: null, bands: [] };
 * const asked = { ...over21, scales: usualScales, directionSizes: null, roundings: roundingRules };
 * const { impossible, fits } = auditFigure(asked);
 * const { nearest } = impossible.find(({ scale }) => scale.id === "whole-percent");
 * nearest // { below: fraction(1516, 21), above: fraction(1517, 21) }
 * fits.find(({ scale }) => scale.id === "three-step").clauses // [9, 18]
 */
export function auditFigure(asked: FigureQuestion): FigureAudit {
  const question = usable(asked);
  const trials = question.scales.map((scale) => tryScale(question, scale));
  const bounds = countBounds(question);
  const chances = searchedNumbers(question, trials, bounds);
  return {
    question: { ...question, bands: asked.bands },
    verdict: verdictOf(question, trials),
    counted: null,
    bounds,
    fits: trials.map((own, at) => fitsOf(own, chances, at)),
    explanations: explanations(question, trials, bounds, chances),
    impossible: trials.flatMap((own) => impossibilities(question, own)),
    own: null,
    contradictions: contradictions(asked),
    untested: untested(asked, question, trials),
  };
}

/** Without scales that are too fine, and without counts that add up to more clauses than there are. */
function usable(asked: FigureQuestion): FigureQuestion {
  const isOver = countedIn(asked.bands) > asked.most;
  return {
    ...asked,
    bands: isOver ? asked.bands.map((band) => ({ ...band, count: null })) : asked.bands,
    scales: asked.scales.filter((scale) => !isTooFine(scale)),
    directionSizes: asked.most > greatestClauses ? null : asked.directionSizes,
  };
}

/** The grid of levels like 33.333 is so fine that they have too many sums. */
const isTooFine = ({ levels }: AuditScale): boolean => (gridOf(levels).steps.at(-1) ?? 0) > mostSteps;

const isPossible = ({ fits }: Trial): boolean => fits.length > 0;

const directionTrial = ({ byDirections }: ScaleTrials): Trial[] =>
  byDirections === null || byDirections === "too-fine" ? [] : [byDirections];

function verdictOf(question: FigureQuestion, trials: readonly ScaleTrials[]): AuditVerdict {
  const stated = statedNumber(question);
  const asStated = trials.filter(({ byClauses }) =>
    byClauses.some((trial) => isPossible(trial) && (stated === null || trial.clauses === stated)),
  );
  if (asStated.length > 0) return asStated.length === trials.length ? "possible" : "possible-on-some-scales";
  const isFound = trials.some((own) =>
    [...own.byClauses, ...own.byUnits, ...directionTrial(own)].some(isPossible),
  );
  if (isFound) return "possible-otherwise";
  const isWhole = question.most <= mostFewer && trials.length > 0 && trials.every(({ isCut }) => !isCut);
  return isWhole ? "impossible" : "unsettled";
}

const fitsOf = (
  { scale, byClauses, byUnits }: ScaleTrials,
  { others }: SearchChances,
  at: number,
): ClausesFit => ({
  scale,
  clauses: byClauses.filter(isPossible).map(({ clauses }) => clauses),
  units: byUnits.filter(isPossible).map(({ clauses }) => clauses),
  expected: expectedFits(byClauses),
  chance: others[at] ?? zero,
});

function impossibilities(question: FigureQuestion, own: ScaleTrials): Impossibility[] {
  const stated = statedNumber(question);
  const { roundings } = question;
  if (stated === null)
    return own.byClauses.some(isPossible) || own.byClauses.length === 0
      ? []
      : [
          {
            clauses: null,
            scale: own.scale,
            weights: "equal",
            roundings,
            nearest: { below: null, above: null },
          },
        ];
  return [...own.byClauses.filter((trial) => trial.clauses === stated), ...directionTrial(own)]
    .filter(({ fails }) => fails.length > 0)
    .map((trial) => {
      const { from, to } = fittingMeans(trial.means, question, trial.fails[0] ?? "half-up");
      return {
        clauses: stated,
        scale: own.scale,
        weights: trial.reading === "directions" ? "direction-means" : "equal",
        roundings: trial.fails,
        nearest: { below: meanAt(trial.means, from - 1), above: meanAt(trial.means, to) },
      };
    });
}

/** Counts of all bands add up to the number of clauses; of some, to no more. */
function contradictions(question: FigureQuestion): AuditRemark[] {
  const { bands, most } = question;
  const clauses = statedNumber(question) ?? most;
  const counted = countedIn(bands);
  if (counted > clauses) return [{ id: "counts-over", params: { counted, clauses } }];
  const isWhole = bands.length > 0 && bands.every(({ count }) => count !== null);
  return isWhole && counted < clauses && statedNumber(question) !== null
    ? [{ id: "counts-short", params: { counted, clauses } }]
    : [];
}

function untested(
  asked: FigureQuestion,
  question: FigureQuestion,
  trials: readonly ScaleTrials[],
): AuditRemark[] {
  const { most, directionSizes, units } = question;
  const named = (which: (own: ScaleTrials) => boolean): string[] =>
    trials.filter(which).map(({ scale }) => scale.id);
  const tooFine = named(({ byDirections }) => byDirections === "too-fine");
  const cut = named(({ isCut }) => isCut);
  const dropped = asked.scales.filter(isTooFine).map(({ id }) => id);
  const hasCounts = question.bands.some(({ count }) => count !== null);
  const remarks: (AuditRemark | false)[] = [
    dropped.length > 0 && { id: "scale-too-fine", params: { scales: dropped } },
    most > greatestClauses && {
      id: "too-many-clauses",
      params: { clauses: most, most: greatestClauses },
    },
    most > mostFewer &&
      most <= greatestClauses && {
        id: "fewer-not-enumerated",
        params: { clauses: most, most: mostFewer },
      },
    cut.length > 0 && { id: "too-many-sums", params: { scales: cut } },
    units !== null && hasCounts && { id: "units-without-counts", params: {} },
    directionSizes === null && { id: "weights-unknown", params: {} },
    tooFine.length > 0 && { id: "too-fine", params: { scales: tooFine } },
  ];
  return remarks.filter((remark) => remark !== false);
}
