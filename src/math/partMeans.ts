// Parts, each with the values that it can have, or left out → every weighted mean that they can have, by how many take part.
import type { Fraction } from "./fraction.ts";
import { gridOf } from "./grid.ts";
import { addValue, noValues, type SumBits } from "./reachableSums.ts";

/** A part of a mean. Any part can be left out. */
export interface MeanPart {
  /** 0 or more, each once. */
  readonly values: readonly Fraction[];
  readonly weight: Fraction;
  /** Whether it can also count as 0 where another part has a value. */
  readonly mayCountZero: boolean;
}

/** All means of so many parts with this weight together: sum × `unit` ÷ weight. */
export interface MeansOfParts {
  readonly parts: number;
  readonly weight: number;
  readonly sums: SumBits;
  /** For one of the sums. */
  readonly unit: Fraction;
}

interface Reached {
  readonly parts: number;
  readonly weight: number;
  /** Whether a part has a value of its own. */
  readonly isReal: boolean;
  readonly sums: SumBits;
}

/**
 * Exact and complete, by sets of reachable sums on the greatest unit that divides all values, with whole weights. `null`
 * where that is more work than `mostWork` (in shifted bits).
 *
 * @example
 * const half = { values: [fraction(0), fraction(1, 2), fraction(1)], weight: fraction(1), mayCountZero: false };
 * const both = partMeans([half, half], 1000).find(({ parts }) => parts === 2);
 * both.sums // 0b11111n: 0, 1/4, 1/2, 3/4, 1
 */
export function partMeans(parts: readonly MeanPart[], mostWork: number): MeansOfParts[] | null {
  const weights = gridOf(parts.map(({ weight }) => weight)).steps;
  const { unit, steps } = gridOf(parts.flatMap(({ values }) => values));
  if (!steps.every(Number.isSafeInteger) || !weights.every(Number.isSafeInteger)) return null;
  const top = steps.reduce((most, step) => Math.max(most, step), 0);
  if (leastWork(parts, weights, top) > mostWork) return null;
  let reached = new Map<string, Reached>([
    ["0 0 false", { parts: 0, weight: 0, isReal: false, sums: noValues }],
  ]);
  let [work, from] = [0, 0];
  for (const [index, part] of parts.entries()) {
    const weight = weights[index] ?? 0;
    const own = steps.slice(from, from + part.values.length).map((step) => step * weight);
    from += part.values.length;
    const next = new Map(reached);
    for (const state of reached.values()) {
      work += (own.length + 1) * ((state.weight + weight) * top + 64);
      if (work > mostWork) return null;
      const taken = { parts: state.parts + 1, weight: state.weight + weight };
      if (own.length > 0) put(next, { ...taken, isReal: true, sums: addValue(state.sums, own) });
      if (part.mayCountZero) put(next, { ...taken, isReal: state.isReal, sums: state.sums });
    }
    reached = next;
  }
  return [...reached.values()]
    .filter(({ isReal, weight }) => isReal && weight > 0)
    .map(({ parts: number, weight, sums }) => ({ parts: number, weight, sums, unit }));
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
    work += (values.length + 1) * ((sums + states * (weights[index] ?? 0)) * top + states * 64);
    if (values.length === 0 && !mayCountZero) continue;
    sum += lightest[taken] ?? 0;
    sums += sum;
    taken++;
  }
  return work;
}

function put(reached: Map<string, Reached>, state: Reached): void {
  const key = `${state.parts} ${state.weight} ${state.isReal}`;
  const before = reached.get(key);
  reached.set(key, before === undefined ? state : { ...state, sums: before.sums | state.sums });
}
