// A scale, counts and a number of clauses → every mean that these clauses can have.
import { countedIn } from "../math/countedMean.ts";
import { fraction, multiply, type Fraction } from "../math/fraction.ts";
import { multiplesIn, type Interval } from "../math/interval.ts";
import { addValue, placeIn, reachableSums, sumsOf, type SumBits } from "../math/reachableSums.ts";
import type { LevelGroups } from "./levelGroups.ts";

/** The means that can be reached, complete: each is one of the sums times the step. */
export interface Attainable {
  /** Ascending. */
  readonly sums: Int32Array;
  /** In percent. */
  readonly step: Fraction;
}

/**
 * The means of n clauses that count alike, for each n from 0 to `most`: sum of levels ÷ n. This is GRIM (Brown &
 * Heathers 2017) for any levels, and with the clauses of some bands counted.
 *
 * @returns by number of clauses; empty if there are fewer clauses than the counts add up to
 * @example three-step, ten clauses full and two under half, 18 clauses: the only mean is 650/9
 */
export function attainableMeans(scale: LevelGroups, most: number): Attainable[] {
  const base = countedIn(scale.groups);
  const rest = scale.groups.find(({ count }) => count === null)?.steps ?? [];
  let sums: SumBits = reachableSums(scale.groups.map(({ steps, count }) => ({ steps, count: count ?? 0 })));
  return Array.from({ length: most + 1 }, (_, clauses) => {
    if (clauses > base) sums = addValue(sums, rest);
    const step = multiply(scale.unit, fraction(1, Math.max(clauses, 1)));
    return { sums: clauses < base ? new Int32Array() : sumsOf(sums), step };
  });
}

/** The means in an interval: places in the list of sums, `to` excluded. */
export function meansIn({ sums, step }: Attainable, interval: Interval): { from: number; to: number } {
  const { first, last } = multiplesIn(interval, step);
  const from = placeIn(sums, Number(first));
  return { from, to: Math.max(from, placeIn(sums, Number(last) + 1)) };
}

/** The mean at a place in the list of sums; `null` if there is none. */
export function meanAt({ sums, step }: Attainable, place: number): Fraction | null {
  const sum = sums[place];
  return sum === undefined ? null : multiply(fraction(sum), step);
}
