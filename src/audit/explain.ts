// A trial that fits → the explanation: its means and solutions, what it assumes, what supports and would settle it.
import { zero, type Fraction } from "../math/fraction.ts";
import { roundingModes } from "../math/round.ts";
import type { AuditRemark, CountBounds, Explanation, FigureQuestion, Solutions } from "../model/audit.ts";
import { meanAt } from "./attainable.ts";
import { fittingMeans, fitsExactly, type Trial } from "./tryScale.ts";

/** The end of the bounds, if any, that the figure takes: the least or the greatest mean that the counts allow. */
export function boundaryOf(
  trial: Trial,
  figure: string,
  bounds: readonly CountBounds[],
): "least-mean" | "greatest-mean" | null {
  const own = bounds.find(({ clauses }) => clauses === trial.clauses);
  if (own === undefined || trial.weights === "direction-means") return null;
  if (fitsExactly(trial, figure, own.least)) return "least-mean";
  return own.greatestReached && fitsExactly(trial, figure, own.greatest) ? "greatest-mean" : null;
}

export function explain(
  trial: Trial,
  question: FigureQuestion,
  bounds: readonly CountBounds[],
  solve: (clauses: number, sums: Iterable<number>) => Solutions,
): Explanation {
  const { from, to } = fittingMeans(trial.means, question.figure, trial.fits[0] ?? "half-up");
  const solutions =
    trial.weights === "direction-means"
      ? { count: null, listed: [] }
      : solve(trial.clauses, trial.means.sums.subarray(from, to));
  const means = {
    count: to - from,
    least: meanAt(trial.means, from) as Fraction,
    greatest: meanAt(trial.means, to - 1) ?? zero,
  };
  return {
    clauses: trial.clauses,
    scale: trial.scale,
    alsoOn: [],
    weights: trial.weights,
    roundings: trial.fits,
    means,
    reach: trial.reach,
    solutions,
    assumes: assumptions(trial, question),
    supports: supports(trial, question, bounds),
    settles: settling(trial, question, solutions),
  };
}

function assumptions(trial: Trial, { clauses, directionSizes }: FigureQuestion): AuditRemark[] {
  const left = clauses === null ? 0 : clauses - trial.clauses;
  const rules = roundingModes.filter((mode) => trial.fits.includes(mode));
  const but = roundingModes.filter((mode) => trial.fails.includes(mode));
  const triedAll = rules.length + but.length === roundingModes.length;
  return [
    trial.weights === "equal"
      ? { id: "equal-clauses", params: { clauses: trial.clauses } }
      : { id: "direction-means", params: { sizes: directionSizes ?? [] } },
    { id: "each-on-scale", params: { levels: trial.scale.levels } },
    ...(left > 0 ? [{ id: "left-out", params: { left, stated: clauses ?? 0 } } as const] : []),
    ...(rules.length > 0 && rules.length < roundingModes.length
      ? [
          {
            id: "rounded-by",
            params: { rules, but: triedAll && but.length < rules.length ? but : [] },
          } as const,
        ]
      : []),
  ];
}

function supports(
  trial: Trial,
  { figure, bands }: FigureQuestion,
  bounds: readonly CountBounds[],
): AuditRemark[] {
  const boundary = boundaryOf(trial, figure, bounds);
  const { reachable, printable } = trial.reach;
  const counted = bands.some(({ count }) => count !== null);
  return [
    ...(boundary === null ? [] : [{ id: boundary, params: { figure, clauses: trial.clauses } } as const]),
    ...(counted && trial.means.sums.length === 1
      ? [{ id: "only-mean", params: { clauses: trial.clauses } } as const]
      : []),
    {
      id: reachable === printable ? "no-power" : "reach",
      params: { reachable, printable },
    },
  ];
}

function settling(trial: Trial, { clauses }: FigureQuestion, solutions: Solutions): AuditRemark[] {
  const { reachable, printable } = trial.reach;
  const left = clauses === null ? 0 : clauses - trial.clauses;
  return [
    ...(left > 0
      ? [{ id: "which-left-out", params: { clauses: trial.clauses, stated: clauses ?? 0 } } as const]
      : []),
    { id: "value-of-levels", params: {} },
    ...(trial.weights === "direction-means" ? [{ id: "ratings-by-direction", params: {} } as const] : []),
    ...(trial.weights === "equal" && solutions.count !== 1n
      ? [{ id: "clauses-per-level", params: {} } as const]
      : []),
    ...(2 * reachable > printable ? [{ id: "more-decimals", params: {} } as const] : []),
  ];
}
