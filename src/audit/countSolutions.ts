// A scale with counts → in how many ways so many clauses have a sum, and the first of these ways.
import { countWays } from "../math/countWays.ts";
import { listVectors } from "../math/listVectors.ts";
import type { Solutions } from "../model/audit.ts";
import { countedClauses, groupsOf, type LevelGroups } from "./levelGroups.ts";

/** More ways than this are counted but not listed. */
const mostListed = 5;

/** Sums of a group that has a fixed number of clauses, each with its number of ways. */
type Ways = ReadonlyMap<number, bigint>;

/**
 * Count vectors, by number of clauses and sums: their number by dynamic programming, the first of them by
 * enumeration. Either is complete; only the listing is cut, after `mostListed`.
 *
 * @param most the greatest number of clauses that will be asked for
 */
export function createSolutionFinder(
  scale: LevelGroups,
  levels: number,
  most: number,
): (clauses: number, sums: Iterable<number>) => Solutions {
  const base = countedClauses(scale.groups);
  const rest = scale.groups.find(({ count }) => count === null)?.steps ?? [];
  const restWays = countWays(rest, Math.max(0, most - base));
  const fixed = countFixed(scale);
  const count = (clauses: number, sum: number): bigint | null => {
    if (restWays === null || fixed === null) return null;
    let ways = 0n;
    for (const [own, number] of fixed) ways += number * restWays(clauses - base, sum - own);
    return ways;
  };
  return (clauses, sums) => {
    const all = [...sums];
    const counts = all.map((sum) => count(clauses, sum));
    return {
      count: counts.reduce((total, ways) => (total === null || ways === null ? null : total + ways), 0n),
      listed: listSome(scale, levels, clauses, all),
    };
  };
}

function countFixed({ groups }: LevelGroups): Ways | null {
  let sums: Map<number, bigint> = new Map([[0, 1n]]);
  for (const { steps, count } of groups) {
    if (count === null) continue;
    const ways = countWays(steps, count);
    if (ways === null) return null;
    const next = new Map<number, bigint>();
    const top = count * (steps.at(-1) ?? 0);
    for (const [sum, number] of sums)
      for (let own = 0; own <= top; own++) {
        const more = ways(count, own);
        if (more > 0n) next.set(sum + own, (next.get(sum + own) ?? 0n) + number * more);
      }
    sums = next;
  }
  return sums;
}

function listSome(scale: LevelGroups, levels: number, clauses: number, sums: readonly number[]): number[][] {
  const groups = groupsOf(scale, clauses);
  const listed: number[][] = [];
  if (groups === null) return listed;
  for (const sum of sums)
    for (const vector of listVectors(groups, sum)) {
      const placed = Array.from({ length: levels }, () => 0);
      for (const [group, counts] of vector.entries())
        for (const [at, count] of counts.entries()) placed[groups[group]?.levels[at] ?? 0] = count;
      listed.push(placed);
      if (listed.length === mostListed) return listed;
    }
  return listed;
}
