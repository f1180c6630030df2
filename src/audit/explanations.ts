// The trials of all scales → the explanations of a figure, the simplest first.
import { compareFractions, fraction, type Fraction } from "../math/fraction.ts";
import type { CountBounds, Explanation, FigureQuestion, Solutions } from "../model/audit.ts";
import { createSolutionFinder } from "./countSolutions.ts";
import { boundaryOf, explain } from "./explain.ts";
import { levelGroups } from "./levelGroups.ts";
import { mergeSame } from "./mergeSame.ts";
import type { SearchChances } from "./searchedNumbers.ts";
import { statedNumber } from "./statedNumber.ts";
import type { ScaleTrials, Trial } from "./tryScale.ts";

/** Of one scale, this many other numbers of clauses are explained; of units, this many in all. */
const rivalsPerScale = 5;

/** A search that finds something for more of all figures explains nothing. */
const smallChance = fraction(1, 20);

interface Chosen {
  readonly trial: Trial;
  readonly chance: Fraction | null;
}

/**
 * The stated number of clauses wherever it fits, and means of directions; then other units; then other numbers of clauses, scale by
 * scale from the coarsest, until the stated number fits a scale or the chance of the whole search is no longer small; and each
 * number for which the figure is the least or greatest mean that the counts allow.
 */
export function explanations(
  question: FigureQuestion,
  scales: readonly ScaleTrials[],
  bounds: readonly CountBounds[],
  chances: SearchChances,
): Explanation[] {
  const better = betterFirst(question, bounds);
  const solve = solver(question);
  const chosen = [
    ...scales.flatMap(literal),
    ...units(scales, chances.units),
    ...others(question, scales, bounds, { better, chances: chances.others }),
  ];
  const explained = chosen
    .toSorted((a, b) => better(a.trial, b.trial))
    .map(({ trial, chance }) =>
      explain(trial, { question, bounds, chance, scales: scales.length }, solve(trial)),
    );
  return mergeSame(explained);
}

const isPossible = ({ fits }: Trial): boolean => fits.length > 0;

const literal = ({ byClauses, byDirections }: ScaleTrials): Chosen[] =>
  [
    ...byClauses.filter(({ reading }) => reading === "stated"),
    ...(byDirections === null || byDirections === "too-fine" ? [] : [byDirections]),
  ]
    .filter(isPossible)
    .map((trial) => ({ trial, chance: null }));

const units = (scales: readonly ScaleTrials[], chances: readonly Fraction[]): Chosen[] =>
  scales
    .flatMap(({ byUnits }, at) =>
      byUnits.filter(isPossible).map((trial) => ({ trial, chance: chances[at] ?? null })),
    )
    .slice(0, rivalsPerScale);

function others(
  question: FigureQuestion,
  scales: readonly ScaleTrials[],
  bounds: readonly CountBounds[],
  { better, chances }: { better: (a: Trial, b: Trial) => number; chances: readonly Fraction[] },
): Chosen[] {
  let isExplained = false;
  return scales.flatMap((own, at) => {
    isExplained ||= literal(own).length > 0;
    const chance = chances[at] ?? fraction(1);
    const possible = own.byClauses.filter((trial) => trial.reading !== "stated" && isPossible(trial));
    const isRare = !isExplained && compareFractions(chance, smallChance) <= 0;
    const rivals = isRare ? possible.toSorted(better).slice(0, rivalsPerScale) : [];
    const outermost = possible.filter((trial) => boundaryOf(trial, question, bounds) !== null);
    return [...new Set([...rivals, ...outermost])].map((trial) => ({ trial, chance }));
  });
}

const readings = ["stated", "directions", "units", "any", "fewer"];

/** The order of explanations: negative where `a` comes first. */
function betterFirst(
  question: FigureQuestion,
  bounds: readonly CountBounds[],
): (a: Trial, b: Trial) => number {
  const stated = statedNumber(question);
  const rank = (trial: Trial): number =>
    boundaryOf(trial, question, bounds) !== null
      ? 0
      : 2 * trial.reach.reachable > trial.reach.printable
        ? 2
        : 1;
  const left = (trial: Trial): number => (stated === null ? 0 : Math.abs(stated - trial.clauses));
  return (a, b) =>
    readings.indexOf(a.reading) - readings.indexOf(b.reading) ||
    rank(a) - rank(b) ||
    (a.reading === "units" ? 0 : left(a) - left(b)) ||
    compareReach(a, b) ||
    a.scale.levels.length - b.scale.levels.length ||
    b.clauses - a.clauses;
}

const compareReach = ({ reach: a }: Trial, { reach: b }: Trial): number =>
  compareFractions(fraction(a.reachable, a.printable), fraction(b.reachable, b.printable));

/** Units are not counted by band: of them nothing is known but their mean. */
function solver(
  question: FigureQuestion,
): (trial: Trial) => (clauses: number, sums: Iterable<number>) => Solutions {
  const finders = new Map<string, ReturnType<typeof createSolutionFinder>>();
  return ({ scale, reading }) => {
    const isUnits = reading === "units";
    const key = `${question.scales.indexOf(scale)} ${isUnits}`;
    const made =
      finders.get(key) ??
      createSolutionFinder(
        levelGroups(scale, isUnits ? [] : question.bands),
        scale.levels.length,
        isUnits ? (question.units?.to ?? 0) : question.most,
      );
    finders.set(key, made);
    return made;
  };
}
