// A trial that fits → the explanation: its means and solutions, what it assumes, what supports and would settle it.
import { zero, type Fraction } from "../math/fraction.ts";
import { roundingModes } from "../math/round.ts";
import type {
  AuditRemark,
  CountBounds,
  Explanation,
  FigureQuestion,
  SearchSize,
  Solutions,
} from "../model/audit.ts";
import { meanAt } from "./attainable.ts";
import { numbersTried } from "./numbersTried.ts";
import { statedNumber } from "./statedNumber.ts";
import { fittingMeans, fitsExactly, type Trial } from "./tryScale.ts";

/** What the trial is seen in. */
interface Around {
  readonly question: FigureQuestion;
  readonly bounds: readonly CountBounds[];
  /** Of the whole search up to the trial; `null` for the stated number. */
  readonly chance: Fraction | null;
  /** How many scales were searched. */
  readonly scales: number;
}

/** Means that print as the figure are enumerated up to so many. */
const mostMeans = 10_000;

/** The end of the bounds, if any, that the figure takes: the least or the greatest mean that the counts allow. */
export function boundaryOf(
  trial: Trial,
  question: FigureQuestion,
  bounds: readonly CountBounds[],
): "least-mean" | "greatest-mean" | null {
  const own = bounds.find(({ clauses }) => clauses === trial.clauses);
  if (own === undefined || trial.reading === "directions" || trial.reading === "units") return null;
  if (fitsExactly(trial, question, own.least)) return "least-mean";
  return own.greatestReached && fitsExactly(trial, question, own.greatest) ? "greatest-mean" : null;
}

export function explain(
  trial: Trial,
  around: Around,
  solve: (clauses: number, sums: Iterable<number>) => Solutions,
): Explanation {
  const { from, to } = fittingMeans(trial.means, around.question, trial.fits[0] ?? "half-up");
  const sums = Array.from(
    { length: Math.min(to - from, mostMeans) },
    (_, at) => trial.means.sums.at(from + at) ?? 0,
  );
  const isEnumerated = trial.reading !== "directions" && sums.length === to - from;
  const solutions = isEnumerated ? solve(trial.clauses, sums) : { count: null, listed: [] };
  return {
    reading: trial.reading,
    chance: around.chance,
    clauses: trial.clauses,
    scale: trial.scale,
    alsoOn: [],
    weights: trial.reading === "directions" ? "direction-means" : "equal",
    roundings: trial.fits,
    means: {
      count: to - from,
      least: meanAt(trial.means, from) ?? zero,
      greatest: meanAt(trial.means, to - 1) ?? zero,
    },
    reach: trial.reach,
    solutions,
    assumes: assumptions(trial, around.question),
    supports: supports(trial, around),
    settles: settling(trial, around.question, solutions),
  };
}

/** How many of the clauses that are stated, or are in the plan, a reading leaves out. */
const leftOut = ({ reading, clauses }: Trial, question: FigureQuestion): number =>
  reading === "fewer" ? (statedNumber(question) ?? 0) - clauses : 0;

function assumptions(trial: Trial, question: FigureQuestion): AuditRemark[] {
  const left = leftOut(trial, question);
  const rules = roundingModes.filter((mode) => trial.fits.includes(mode));
  const but = roundingModes.filter((mode) => trial.fails.includes(mode));
  const triedAll = rules.length + but.length === roundingModes.length;
  return [
    trial.reading === "directions"
      ? { id: "direction-means", params: { sizes: question.directionSizes ?? [] } }
      : trial.reading === "units"
        ? { id: "equal-units", params: { units: trial.clauses } }
        : { id: "equal-clauses", params: { clauses: trial.clauses } },
    { id: "each-on-scale", params: { levels: trial.scale.levels } },
    ...(left > 0 ? [{ id: "left-out", params: { left, stated: statedNumber(question) ?? 0 } } as const] : []),
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

function supports(trial: Trial, { question, bounds, chance, scales }: Around): AuditRemark[] {
  const { figure, bands, most, units, roundings } = question;
  const boundary = boundaryOf(trial, question, bounds);
  const { reachable, printable } = trial.reach;
  const counted = bands.some(({ count }) => count !== null);
  const searched: SearchSize = {
    numbers:
      trial.reading === "units"
        ? units === null
          ? 0
          : units.to - units.from + 1
        : numbersTried(most).length,
    scales,
    rules: roundings.length,
  };
  return [
    ...(boundary === null ? [] : [{ id: boundary, params: { figure, clauses: trial.clauses } } as const]),
    ...(counted && trial.reading !== "units" && trial.means.sums.size === 1
      ? [{ id: "only-mean", params: { clauses: trial.clauses } } as const]
      : []),
    chance === null
      ? { id: reachable === printable ? "no-power" : "reach", params: { reachable, printable } }
      : {
          id: trial.reading === "units" ? "units-chance" : "search-chance",
          params: { ...searched, chance },
        },
  ];
}

function settling(trial: Trial, question: FigureQuestion, solutions: Solutions): AuditRemark[] {
  const { reachable, printable } = trial.reach;
  const left = leftOut(trial, question);
  return [
    ...(left > 0
      ? [
          {
            id: "which-left-out",
            params: { clauses: trial.clauses, stated: statedNumber(question) ?? 0 },
          } as const,
        ]
      : []),
    ...(trial.reading === "units" ? [{ id: "what-was-averaged", params: {} } as const] : []),
    { id: "value-of-levels", params: {} },
    ...(trial.reading === "directions" ? [{ id: "ratings-by-direction", params: {} } as const] : []),
    ...(trial.reading !== "directions" && solutions.count !== 1n
      ? [{ id: "clauses-per-level", params: {} } as const]
      : []),
    ...(2 * reachable > printable ? [{ id: "more-decimals", params: {} } as const] : []),
  ];
}
