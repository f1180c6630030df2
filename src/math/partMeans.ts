// Parts, each with the values that it can have, or left out → every weighted mean that they can have, by how many take part.
import type { Budget } from "./budget.ts";
import type { Fraction } from "./fraction.ts";
import { gridOf } from "./grid.ts";
import { addMoved, countIn, sumsIn, wordsFor, wordsOf, type SumWords } from "./sumWords.ts";

/** A part of a mean. Any part can be left out. */
export interface MeanPart {
  /** 0 or more, each once. Parts that have the same list share it. */
  readonly values: readonly Fraction[];
  readonly weight: Fraction;
  /** Whether it can also count as 0 where another part has a value. */
  readonly mayCountZero: boolean;
}

/** All means of so many parts with this weight together: sum × `unit` ÷ weight. */
export interface MeansOfParts {
  readonly parts: number;
  readonly weight: number;
  readonly sums: SumWords;
  /** For one of the sums. */
  readonly unit: Fraction;
}

interface Reached {
  readonly parts: number;
  readonly weight: number;
  /** Whether a part has a value of its own. */
  readonly isReal: boolean;
  readonly sums: SumWords;
}

/** What it costs to begin with one more value, and to make, count and list a set, for each of its words. */
const perValue = 6;
const perWord = 2;

/**
 * Exact and complete, by sets of reachable sums on the greatest unit that divides all values, with whole weights. `null`
 * where that is more work than the budget has.
 *
 * @example
 * const half = { values: [fraction(0), fraction(1, 2), fraction(1)], weight: fraction(1), mayCountZero: false };
 * const both = partMeans([half, half], createBudget(1000)).find(({ parts }) => parts === 2);
 * sumsIn(both.sums) // 0, 1, 2, 3, 4: 0, 1/4, 1/2, 3/4, 1
 */
export function partMeans(parts: readonly MeanPart[], budget: Budget): MeansOfParts[] | null {
  const weights = gridOf(parts.map(({ weight }) => weight)).steps;
  const lists = [...new Set(parts.map(({ values }) => values))];
  if (!budget.spend(lists.reduce((all, { length }) => all + length, 0) * perFraction)) return null;
  const { unit, steps } = gridOf(lists.flat());
  if (!steps.every(Number.isSafeInteger) || !weights.every(Number.isSafeInteger)) return null;
  const top = steps.reduce((most, step) => Math.max(most, step), 0);
  if (!budget.has(leastWork(parts, weights, top))) return null;
  const stepsOf = new Map<readonly Fraction[], number[]>();
  let from = 0;
  for (const list of lists) {
    stepsOf.set(list, steps.slice(from, from + list.length));
    from += list.length;
  }
  const start: Reached = { parts: 0, weight: 0, isReal: false, sums: wordsOf([0], 0) };
  let reached = new Map([[keyOf(start), start]]);
  for (const [index, part] of parts.entries()) {
    const weight = weights[index] ?? 0;
    const own = (stepsOf.get(part.values) ?? []).map((step) => step * weight);
    const next = new Map(reached);
    for (const state of reached.values()) {
      const taken = { parts: state.parts + 1, weight: state.weight + weight };
      const most = taken.weight * top;
      if (!budget.spend(wordsFor(most) * perWord)) return null;
      if (own.length > 0) {
        const sums = roomFor(next, { ...taken, isReal: true }, most);
        if (!addSums(sums, state.sums, own, budget)) return null;
      }
      if (part.mayCountZero) addMoved(roomFor(next, { ...taken, isReal: state.isReal }, most), state.sums, 0);
    }
    reached = next;
  }
  return [...reached.values()]
    .filter(({ isReal, weight }) => isReal && weight > 0)
    .map(({ parts: number, weight, sums }) => ({ parts: number, weight, sums, unit }));
}

/** What it costs to put one fraction on the grid. */
const perFraction = 500;

const keyOf = ({ parts, weight, isReal }: Omit<Reached, "sums">): string => `${parts} ${weight} ${isReal}`;

/** A set for the state, with the sums that it has: a new one, since the states before this part must stay as they are. */
function roomFor(next: Map<string, Reached>, state: Omit<Reached, "sums">, most: number): SumWords {
  const key = keyOf(state);
  const sums = next.get(key)?.sums.slice() ?? new Uint32Array(wordsFor(most));
  next.set(key, { ...state, sums });
  return sums;
}

/** Every old sum with every step: the old sums moved by each step, or the steps moved by each old sum, whichever is less work. */
function addSums(target: SumWords, old: SumWords, steps: readonly number[], budget: Budget): boolean {
  const most = steps.reduce((greatest, step) => Math.max(greatest, step), 0);
  const count = countIn(old);
  const byStep = steps.length * (old.length + perValue);
  const bySum = count * (wordsFor(most) + perValue);
  if (!budget.spend(Math.min(byStep, bySum))) return false;
  if (byStep <= bySum) for (const step of steps) addMoved(target, old, step);
  else {
    const own = wordsOf(steps, most);
    for (const sum of sumsIn(old)) addMoved(target, own, sum);
  }
  return true;
}

/**
 * Work that is certain, without doing any: before each part there is at least one state for each number of parts that were taken,
 * and it weighs at least as much as so many of the lightest.
 */
function leastWork(parts: readonly MeanPart[], weights: readonly number[], top: number): number {
  const lightest = weights.toSorted((a, b) => a - b);
  let [work, taken, sum, sums] = [0, 0, 0, 0];
  for (const [index, { values, mayCountZero }] of parts.entries()) {
    const states = taken + 1;
    work += (perWord * (sums + states * (weights[index] ?? 0)) * top) / 32;
    if (values.length === 0 && !mayCountZero) continue;
    sum += lightest[taken] ?? 0;
    sums += sum;
    taken++;
  }
  return work;
}
