// Groups of values and a sum → how often each step is taken, one way after the other.
import type { Group, SumBits } from "./reachableSums.ts";

/** Sets of reachable sums may have this many bits: some 50 MB. */
const mostBits = 4e8;

/** Whether `left` values from step `at` of a group on, and all values of later groups, can have the sum. */
type Fits = (group: number, at: number, left: number, sum: number) => boolean;

/**
 * All ways in which the values of the groups have the sum, complete: for each group, how often each of its steps
 * is taken. Depth first, the fewest values at the lowest step first. A branch is entered only if the sum can be
 * reached from there: no dead ends, however long the enumeration.
 *
 * @param groups each with at least one step
 * @returns nothing if the sets of reachable sums would be unreasonably large
 * @example [...listVectors([{ steps: [0, 1, 2], count: 2 }], 2)] // [[0, 2, 0]], [[1, 0, 1]]
 */
export function listVectors(groups: readonly Group[], sum: number): Generator<number[][]> {
  const fits = isProgression(groups) ? fitsProgression(groups) : fitsReachable(groups);
  const taken = groups.map(({ steps }) => steps.map(() => 0));

  function* fill(fit: Fits, group: number, at: number, left: number, missing: number): Generator<number[][]> {
    const { steps } = groups[group] ?? { steps: [] };
    if (group === groups.length) yield taken.map((counts) => [...counts]);
    else if (at === steps.length) yield* fill(fit, group + 1, 0, groups[group + 1]?.count ?? 0, missing);
    else
      for (let count = 0; count <= left; count++) {
        const rest = missing - count * (steps[at] as number);
        if (!fit(group, at + 1, left - count, rest)) continue;
        (taken[group] as number[])[at] = count;
        yield* fill(fit, group, at + 1, left - count, rest);
      }
    if (at < steps.length) (taken[group] as number[])[at] = 0;
  }

  const first = groups[0]?.count ?? 0;
  return fits !== null && fits(0, 0, first, sum) ? fill(fits, 0, 0, first, sum) : nothing();
}

function* nothing(): Generator<number[][]> {}

/** One group of evenly spaced steps: its values reach every multiple of the space between the outermost sums. */
const isProgression = (groups: readonly Group[]): boolean =>
  groups.length === 1 &&
  groups.every(({ steps }) => steps.every((step, at) => step === at * spaceOf(steps) + (steps[0] ?? 0)));

const spaceOf = ([first = 0, second = first + 1]: readonly number[]): number => second - first;

function fitsProgression([group]: readonly Group[]): Fits {
  const steps = group?.steps ?? [];
  const [space, top] = [spaceOf(steps), steps.at(-1) ?? 0];
  return (_, at, left, sum) => {
    const lowest = steps[at];
    if (lowest === undefined) return left === 0 && sum === 0;
    return sum >= left * lowest && sum <= left * top && (sum - left * lowest) % space === 0;
  };
}

function fitsReachable(groups: readonly Group[]): Fits | null {
  const highest = groups.reduce((total, { steps, count }) => total + count * (steps.at(-1) ?? 0), 0);
  const sets = groups.reduce((total, { steps, count }) => total + steps.length * count, 0);
  if (sets * highest > mostBits) return null;
  const known = groups.map(({ steps }) => steps.map((): SumBits[] => []));
  const reach = (group: number, at: number, left: number): SumBits => {
    const own = groups[group];
    if (own === undefined) return 1n;
    if (left === 0) return reach(group + 1, 0, groups[group + 1]?.count ?? 0);
    const step = own.steps[at];
    if (step === undefined) return 0n;
    const memo = known[group]?.[at] as SumBits[];
    return (memo[left] ??= reach(group, at + 1, left) | (reach(group, at, left - 1) << BigInt(step)));
  };
  return (group, at, left, sum) => sum >= 0 && ((reach(group, at, left) >> BigInt(sum)) & 1n) === 1n;
}
