// Numbers of values and the steps that each may take → every sum that they can have.

/** So many values, each free to take any of the steps (whole numbers, 0 or more, ascending). */
export interface Group {
  readonly steps: readonly number[];
  readonly count: number;
}

/** Bit s is set where s is a reachable sum. */
export type SumBits = bigint;

/** The sum of no values. */
export const noValues: SumBits = 1n;

/**
 * The sums reached when one value more takes any of the steps: the union of the old sums, shifted by each step.
 * No step at all leaves no sum.
 */
export function addValue(sums: SumBits, steps: readonly number[]): SumBits {
  let reached = 0n;
  for (const step of steps) reached |= sums << BigInt(step);
  return reached;
}

/**
 * All sums that the values of the groups can have together, complete and exact.
 *
 * @example reachableSums([{ steps: [0, 2], count: 2 }]) // 0b10101n: 0, 2, 4
 */
export function reachableSums(groups: readonly Group[]): SumBits {
  let sums = noValues;
  for (const { steps, count } of groups)
    for (let added = 0; added < count; added++) sums = addValue(sums, steps);
  return sums;
}

/** The set bits as numbers, ascending. */
export function sumsOf(bits: SumBits): Int32Array {
  const digits = bits.toString(2);
  const found = new Int32Array(digits.length);
  let size = 0;
  for (let at = digits.length - 1; at >= 0; at--)
    if (digits[at] === "1") found[size++] = digits.length - 1 - at;
  return found.slice(0, size);
}

/** How many numbers of an ascending list are below `bound`: its place in the list. */
export function placeIn(ascending: Int32Array, bound: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
