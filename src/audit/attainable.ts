// A scale, counts and a number of clauses → every mean that these clauses can have.
import { countedIn } from "../math/countedMean.ts";
import { fraction, multiply, type Fraction } from "../math/fraction.ts";
import { multiplesIn, type Interval } from "../math/interval.ts";
import { listedSums } from "../math/listedSums.ts";
import { manySums } from "../math/manySums.ts";
import { addValue, reachableSums, sumsOf } from "../math/reachableSums.ts";
import { spacedSums } from "../math/spacedSums.ts";
import type { SumSet } from "../math/sumSet.ts";
import { groupsOf, type LevelGroups } from "./levelGroups.ts";

/** Lists of sums are made up to so many sums, and with so much work (in shifted bits), of one scale in all. */
const mostListed = 2e7;
const mostWork = 3e9;

/** The means that can be reached, complete: each is one of the sums times the step. */
export interface Attainable {
  /** Ascending. */
  readonly sums: SumSet;
  /** In percent. */
  readonly step: Fraction;
}

const nothing = listedSums(new Int32Array());

/**
 * The means of n clauses that count alike: sum of levels ÷ n. This is GRIM (Brown & Heathers 2017) for any levels, and with the
 * clauses of some bands counted. In closed form where the levels are evenly spaced, and for many clauses without counts; else by
 * sets of reachable sums.
 *
 * @returns a function, to be asked for ascending numbers of clauses: none if the counts add up to more; `null` if it is too much
 * @example three-step, ten clauses full and two under half, 18 clauses: the only mean is 650/9
 */
export function createAttainable(scale: LevelGroups): (clauses: number) => Attainable | null {
  const base = countedIn(scale.groups);
  const rest = scale.groups.find(({ count }) => count === null)?.steps ?? [];
  const closed = base === 0 && scale.groups.length === 1 ? manySums(rest) : null;
  const list = createLister(scale, base, rest);
  return (clauses) => {
    const step = multiply(scale.unit, fraction(1, Math.max(clauses, 1)));
    const groups = groupsOf(scale, clauses);
    if (groups === null) return { sums: nothing, step };
    const sums =
      evenlySpaced(groups) ??
      (closed !== null && clauses >= closed.from ? closed.sums(clauses) : list(clauses));
    return sums === null ? null : { sums, step };
  };
}

/** Groups whose levels are all the same space apart: their sums are, too. */
function evenlySpaced(
  groups: readonly { readonly steps: readonly number[]; readonly count: number }[],
): SumSet | null {
  const spaces = new Set(
    groups.flatMap(({ steps }) => steps.slice(1).map((step, at) => step - (steps[at] ?? 0))),
  );
  if (spaces.size > 1) return null;
  const [space = 1] = spaces;
  const total = (of: (steps: readonly number[]) => number): number =>
    groups.reduce((sum, { steps, count }) => sum + count * of(steps), 0);
  const first = total((steps) => steps[0] ?? 0);
  const last = total((steps) => steps.at(-1) ?? 0);
  return spacedSums({ first, space, steps: (last - first) / space, holes: new Int32Array() });
}

function createLister(
  scale: LevelGroups,
  base: number,
  rest: readonly number[],
): (clauses: number) => SumSet | null {
  const top = scale.groups.flatMap(({ steps }) => steps).reduce((most, step) => Math.max(most, step), 0);
  const levels = scale.groups.reduce((total, { steps }) => total + steps.length, 0);
  let [work, listed, reached] = [(levels * base * base * top) / 2, 0, base];
  let sums =
    work > mostWork
      ? null
      : reachableSums(scale.groups.map(({ steps, count }) => ({ steps, count: count ?? 0 })));
  return (clauses) => {
    for (; sums !== null && reached < clauses; reached++) {
      work += rest.length * (reached + 1) * top;
      sums = work > mostWork ? null : addValue(sums, rest);
    }
    listed += clauses * top;
    if (sums === null || listed > mostListed * 8) return null;
    const found = sumsOf(sums);
    listed += found.length * 8 - clauses * top;
    return listed > mostListed * 8 ? null : listedSums(found);
  };
}

/** The means in an interval: places in the list of sums, `to` excluded. */
export function meansIn({ sums, step }: Attainable, interval: Interval): { from: number; to: number } {
  const { first, last } = multiplesIn(interval, step);
  const from = sums.placeOf(Number(first));
  return { from, to: Math.max(from, sums.placeOf(Number(last) + 1)) };
}

/** The mean at a place in the list of sums; `null` if there is none. */
export function meanAt({ sums, step }: Attainable, place: number): Fraction | null {
  const sum = sums.at(place);
  return sum === undefined ? null : multiply(fraction(sum), step);
}
