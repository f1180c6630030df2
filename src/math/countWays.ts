// Steps that values may take → the number of ways in which a number of values has a given sum.
import type { Group } from "./reachableSums.ts";

/** The greatest primes below 2^52: two residues still add up exactly in a double. */
const primes = [
  4503599627370449, 4503599627370353, 4503599627370323, 4503599627370313, 4503599627370299, 4503599627370287,
  4503599627370227, 4503599627370211,
] as const;

/** Larger tables are not made, nor filled more often: some 80 MB, a fraction of a second. */
const mostCells = 1e7;
const mostFilled = 4e8;

/**
 * In how many ways the values of the groups and `count` values more, each one of the steps, have the sum together:
 * ways differ in how often each step is taken, not in the order. By dynamic programming over steps, counts and
 * sums, modulo as many primes as the greatest possible number needs, put together by the Chinese remainder
 * theorem: exact at any size.
 *
 * `null` in place of the function when the tables would be unreasonably large.
 *
 * @param steps distinct whole numbers, 0 or more
 * @param most the greatest count that will be asked for
 * @example countWays([], [0, 1, 2], 2)(2, 2) // 2n: 0 + 2 and 1 + 1
 */
export function countWays(
  groups: readonly Group[],
  steps: readonly number[],
  most: number,
): ((count: number, sum: number) => bigint) | null {
  const all = [...groups, { steps, count: most }];
  const possible = all.reduce((ways, group) => ways * multisets(group.steps.length, group.count), 1n);
  // Where `most` cannot be filled, no values more can: the groups alone still have their ways.
  const bound = possible > 0n ? possible : groupsAlone(groups);
  const needed = primes.filter((_, index) => product(primes.slice(0, index)) <= bound);
  const cells = needed.length * cellsOf(all);
  const levels = all.reduce((longest, group) => Math.max(longest, group.steps.length), 0);
  if (cells > mostCells || cells * levels > mostFilled) return null;
  if (product(primes) <= bound) return null;
  const tables = needed.map((prime) => {
    const before = groups.reduce<Float64Array>(
      (ways, group) => waysModulo(prime, ways, group.steps, group.count)[group.count] ?? ways,
      Float64Array.of(1),
    );
    return waysModulo(prime, before, steps, most);
  });
  return (count, sum) =>
    combine(
      needed,
      tables.map((table) => BigInt(table[count]?.[sum] ?? 0)),
    );
}

/** The sizes of all tables that are made for one prime. */
const cellsOf = (groups: readonly Group[]): number => {
  let [cells, length] = [0, 1];
  for (const { steps, count } of groups) {
    cells += (count + 1) * length + ((count * (count + 1)) / 2) * topOf(steps);
    length += count * topOf(steps);
  }
  return cells;
};

const topOf = (steps: readonly number[]): number => steps.reduce((top, step) => Math.max(top, step), 0);

/** By count and sum: the ways to add that many values to those whose ways, by sum, are given. */
function waysModulo(
  prime: number,
  before: Float64Array,
  steps: readonly number[],
  most: number,
): Float64Array[] {
  const top = topOf(steps);
  const ways = Array.from({ length: most + 1 }, (_, count) => new Float64Array(before.length + count * top));
  (ways[0] as Float64Array).set(before);
  for (const step of steps)
    for (let count = 1; count <= most; count++) {
      const [from, to] = [ways[count - 1] as Float64Array, ways[count] as Float64Array];
      for (let sum = 0; sum < from.length; sum++) {
        const both = (to[sum + step] as number) + (from[sum] as number);
        to[sum + step] = both >= prime ? both - prime : both;
      }
    }
  return ways;
}

/** How many ways there are in all to take `count` values from these steps: (steps + count − 1 choose count). */
function multisets(steps: number, count: number): bigint {
  let ways = 1n;
  for (let taken = 1; taken <= count; taken++) ways = (ways * BigInt(steps - 1 + taken)) / BigInt(taken);
  return ways;
}

const groupsAlone = (groups: readonly Group[]): bigint =>
  groups.reduce((ways, group) => ways * multisets(group.steps.length, group.count), 1n);

const product = (factors: readonly number[]): bigint =>
  factors.reduce((total, factor) => total * BigInt(factor), 1n);

/** The one number below the product of the moduli that leaves these residues. */
function combine(moduli: readonly number[], residues: readonly bigint[]): bigint {
  let [number, modulus] = [0n, 1n];
  for (const [index, residue] of residues.entries()) {
    const prime = BigInt(moduli[index] ?? 1);
    const missing = (((residue - number) % prime) + prime) % prime;
    number += modulus * ((missing * inverse(modulus % prime, prime)) % prime);
    modulus *= prime;
  }
  return number;
}

/** The inverse of a modulo a prime, by the extended Euclidean algorithm. */
function inverse(a: bigint, prime: bigint): bigint {
  let [previous, current] = [prime, a];
  let [before, after] = [0n, 1n];
  while (current !== 0n) {
    const times = previous / current;
    [previous, current] = [current, previous - times * current];
    [before, after] = [after, before - times * after];
  }
  return ((before % prime) + prime) % prime;
}
