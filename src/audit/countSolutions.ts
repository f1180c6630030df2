// A scale with counts → the number of ways in which the clauses have a sum, and the first of these ways.
import { countedIn } from "../math/countedMean.ts";
import { countWays } from "../math/countWays.ts";
import { listVectors } from "../math/listVectors.ts";
import type { Solutions } from "../model/audit.ts";
import { groupsOf, type LevelGroups } from "./levelGroups.ts";

/** More ways than this are counted but not listed. */
const mostListed = 5;

/** Ways are neither counted nor listed of more clauses or levels than these. */
const mostClauses = 1000;
const mostLevels = 2000;

const notEnumerated: Solutions = { count: null, listed: [] };

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
  if (most > mostClauses || levels > mostLevels) return () => notEnumerated;
  const base = countedIn(scale.groups);
  const rest = scale.groups.find(({ count }) => count === null)?.steps ?? [];
  const fixed = scale.groups.flatMap(({ steps, count }) => (count === null ? [] : [{ steps, count }]));
  const ways = countWays(fixed, rest, Math.max(0, most - base));
  return (clauses, sums) => {
    const all = [...sums];
    return {
      count: ways === null ? null : all.reduce((total, sum) => total + ways(clauses - base, sum), 0n),
      listed: listSome(scale, levels, clauses, all),
    };
  };
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
