// What each part of a step can be → what the step can come to, each with the fewest rows turned.
import { compareFractions, toText, type Fraction } from "../math/fraction.ts";
import type { StepResult } from "../model/score.ts";
import { scored } from "../score/stepResult.ts";

/** One thing that a part can be. `turned`: the rows of which another status was taken. */
export interface Option {
  readonly result: StepResult;
  readonly turned: readonly number[];
}

/**
 * How much of what a step can come to is listed: all of it (`complete`); its least and greatest value, which are exact
 * (`extremes`); or values that it cannot pass (`outer`).
 */
export type Completeness = "complete" | "extremes" | "outer";

export interface Options {
  readonly list: readonly Option[];
  readonly completeness: Completeness;
}

/** So many combinations of one step are tried, one by one. */
const mostCombinations = 4096;

export const only = (result: StepResult): Options => ({
  list: [{ result, turned: [] }],
  completeness: "complete",
});

export const worse = (a: Completeness, b: Completeness): Completeness =>
  a === "outer" || b === "outer" ? "outer" : a === "extremes" || b === "extremes" ? "extremes" : "complete";

/**
 * All combinations of what the parts can be, up to `mostCombinations` of them. Of more, a rule that never falls when a part rises gives its
 * least and greatest value where all parts have values; else nothing is known but that no rule leaves the range of its parts.
 *
 * @param isMonotone whether the step's rule never falls when a part rises
 */
export function combined(
  parts: readonly Options[],
  evaluate: (results: readonly StepResult[]) => StepResult,
  isMonotone: boolean,
): Options {
  const completeness = parts.reduce<Completeness>((all, part) => worse(all, part.completeness), "complete");
  let count = 1;
  for (const { list } of parts) count = Math.min(count * list.length, mostCombinations + 1);
  if (count <= mostCombinations) {
    const found: Option[] = combinations(parts).map((chosen) => ({
      result: evaluate(chosen.map(({ result }) => result)),
      turned: chosen.flatMap(({ turned }) => turned),
    }));
    return { list: distinct(found), completeness };
  }
  const all = parts.flatMap(({ list }) => list);
  if (isMonotone && all.every(({ result }) => result.value !== null)) {
    const ends = ([-1, 1] as const).map((side) => parts.map(({ list }) => extreme(list, side)));
    const found = ends.map((chosen) => ({
      result: evaluate(chosen.map(({ result }) => result)),
      turned: chosen.flatMap(({ turned }) => turned),
    }));
    return { list: distinct(found), completeness: worse(completeness, "extremes") };
  }
  return { list: outer(all), completeness: "outer" };
}

function combinations(parts: readonly Options[]): Option[][] {
  let found: Option[][] = [[]];
  for (const { list } of parts) found = found.flatMap((begun) => list.map((option) => [...begun, option]));
  return found;
}

const extreme = (list: readonly Option[], side: -1 | 1): Option =>
  list.reduce((best, option) =>
    Math.sign(compareFractions(valueOf(option), valueOf(best))) === side ? option : best,
  );

const valueOf = ({ result }: Option): Fraction => result.value as Fraction;

/** The range of the values, and each outcome without one. */
function outer(all: readonly Option[]): Option[] {
  const valued = all.filter(({ result }) => result.value !== null);
  const ends =
    valued.length === 0
      ? []
      : ([-1, 1] as const).map((side) => ({ result: scored(valueOf(extreme(valued, side))), turned: [] }));
  return distinct([...ends, ...all.filter(({ result }) => result.value === null).map(unturned)]);
}

const unturned = ({ result }: Option): Option => ({ result, turned: [] });

/** Of each result the option that turns the fewest rows; of equal ones the first. */
export function distinct(list: readonly Option[]): Option[] {
  const best = new Map<string, Option>();
  for (const option of list) {
    const key = keyOf(option.result);
    const known = best.get(key);
    if (known === undefined || option.turned.length < known.turned.length) best.set(key, option);
  }
  return [...best.values()];
}

const keyOf = ({ outcome, value, reason }: StepResult): string =>
  value === null ? `${outcome} ${reason.id}` : toText(value);
