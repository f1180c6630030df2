// A scale, counts and the sizes of directions → every mean of direction means that the clauses can have.
import { fraction, multiply } from "../math/fraction.ts";
import { leastCommonMultiple } from "../math/grid.ts";
import { listedSums } from "../math/listedSums.ts";
import { addValue, noValues, sumsOf, type SumBits } from "../math/reachableSums.ts";
import { mostFewer } from "../model/audit.ts";
import { createAttainable, type Attainable } from "./attainable.ts";
import { groupsOf, type LevelGroups } from "./levelGroups.ts";

/** Longer sets of sums, or more work than this (in shifted bits), are not tried. */
const mostSums = 4e6;
const mostWork = 2e10;
/** Of more clauses than are enumerated. */
const mostWorkOfMany = 1e9;

/** The sums that are reached while this many clauses of each group are not yet placed. */
interface Reached {
  readonly left: readonly number[];
  readonly sums: SumBits;
}

/**
 * The means of K directions' means: Σ (sum of a direction's levels ÷ its size) ÷ K, on the common step
 * unit ÷ (K × least common multiple of the sizes). Exact and complete, by sets of reachable sums, one for each
 * way in which the counts can be used up so far. `null` if the sets would be too large.
 *
 * @param sizes clauses of each direction, each at least 1
 * @example three-step, sizes 1 and 2: all quarters of 100 — (0 or 50 or 100) and (0, 25, …, 100), halved: eighths
 */
export function directionMeans(scale: LevelGroups, sizes: readonly number[]): Attainable | null {
  const common = sizes.reduce((multiple, size) => leastCommonMultiple(multiple, BigInt(size)), 1n);
  const clauses = sizes.reduce((total, size) => total + size, 0);
  // Of directions of one size every clause counts alike, and its mean is that of the clauses.
  const alike = sizes.every((size) => size === sizes[0]) ? createAttainable(scale)(clauses) : null;
  if (alike !== null) return alike;
  const groups = groupsOf(scale, clauses);
  const step = multiply(scale.unit, fraction(1n, common * BigInt(sizes.length)));
  if (groups === null) return { sums: listedSums(new Int32Array()), step };
  const top = groups.flatMap(({ steps }) => steps).reduce((most, value) => Math.max(most, value), 0);
  const length = top * Number(common) * sizes.length;
  const levels = groups.reduce((total, { steps }) => total + steps.length, 0);
  const states = groups.slice(1).reduce((total, { count }) => total * (count + 1), 1);
  if (
    length > mostSums ||
    length * levels * clauses * states > (clauses > mostFewer ? mostWorkOfMany : mostWork)
  )
    return null;

  let reached: readonly Reached[] = [{ left: groups.map(({ count }) => count), sums: noValues }];
  const [only, ...others] = groups;
  const spaced = only === undefined || others.length > 0 ? null : evenSteps(only.steps);
  for (const size of sizes) {
    const weight = Number(common) / size;
    if (spaced !== null) {
      const own = {
        first: spaced.first * weight,
        stride: spaced.stride * weight,
        last: spaced.last * weight,
      };
      reached = reached.map(({ left, sums }) => ({ left, sums: addAlike(sums, own, size) }));
      continue;
    }
    const weighed = groups.map(({ steps }) => steps.map((value) => value * weight));
    for (let placed = 0; placed < size; placed++) reached = placeClause(reached, weighed);
  }
  return { sums: listedSums(sumsOf(reached[0]?.sums ?? 0n)), step };
}

function placeClause(reached: readonly Reached[], steps: readonly (readonly number[])[]): Reached[] {
  const next = new Map<string, Reached>();
  for (const { left, sums } of reached)
    for (const [group, own] of steps.entries()) {
      if (left[group] === 0) continue;
      const after = left.map((count, at) => (at === group ? count - 1 : count));
      const key = after.join();
      next.set(key, { left: after, sums: (next.get(key)?.sums ?? 0n) | addValue(sums, own) });
    }
  return [...next.values()];
}

/** Steps that lie equally far from each other. */
interface EvenSteps {
  readonly first: number;
  readonly stride: number;
  readonly last: number;
}

/** `null` where they do not. */
function evenSteps(steps: readonly number[]): EvenSteps | null {
  const [first, second] = steps;
  const last = steps.at(-1);
  if (first === undefined || second === undefined || last === undefined) return null;
  const stride = second - first;
  return steps.every((step, at) => step === first + at * stride) ? { first, stride, last } : null;
}

/**
 * The sums of so many values more, each free to take any of the steps: together they reach every multiple of the stride. The span that
 * is reached doubles with each shift, so that 50 clauses at 101 levels cost a dozen shifts and not 5,050.
 */
function addAlike(sums: SumBits, { first, stride, last }: EvenSteps, count: number): SumBits {
  const reach = (count * (last - first)) / stride;
  let all = sums << BigInt(count * first);
  for (let span = 0; span < reach;) {
    const more = Math.min(span + 1, reach - span);
    all |= all << BigInt(more * stride);
    span += more;
  }
  return all;
}
