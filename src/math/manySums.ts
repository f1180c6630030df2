// Steps that values may take → the sums of many values in closed form.
import { spacedSums } from "./spacedSums.ts";
import type { SumSet } from "./sumSet.ts";

/** Sets with more holes than this are not described. */
const mostHoles = 200_000;

/** The sums of `count` values, for any count from `from` on. */
export interface ManySums {
  readonly from: number;
  readonly sums: (count: number) => SumSet;
}

/**
 * With the least step taken off and the common divisor taken out, the steps are A = {0, …, b}, m of them. From b − m + 2 values
 * on, the sums are all numbers from 0 to b × count but those that no number of values has, and, seen from above, those that no
 * number of values of b − A has (Granville & Walker 2020, "A tight structure theorem for sumsets").
 *
 * @param steps distinct whole numbers, 0 or more, ascending
 * @returns `null` where there are fewer than two, or too many holes
 * @example manySums([0, 2, 3]).sums(10).size // 29: all from 0 to 30 but 1 and 29
 */
export function manySums(steps: readonly number[]): ManySums | null {
  const [least = 0] = steps;
  const space = steps.reduce((common, step) => divisor(common, step - least), 0);
  if (space === 0) return null;
  const own = steps.map((step) => (step - least) / space);
  const top = own.at(-1) ?? 1;
  const low = holesOf(own, top);
  const high = holesOf(own.map((step) => top - step).toReversed(), top);
  if (low === null || high === null) return null;
  return {
    from: Math.max(1, top - own.length + 2),
    sums: (count) => {
      const all = top * count;
      const holes = new Set([
        ...low.filter((hole) => hole <= all),
        ...high.flatMap((hole) => (hole <= all ? [all - hole] : [])),
      ]);
      return spacedSums({
        first: least * count,
        space,
        steps: all,
        holes: Int32Array.from(holes).toSorted(),
      });
    },
  };
}

/** The numbers that are no sum of any number of the steps: those below the least sum of their residue modulo `top`. */
function holesOf(steps: readonly number[], top: number): number[] | null {
  if (steps.length === top + 1) return [];
  const leastOf = new Float64Array(top).fill(Number.POSITIVE_INFINITY);
  leastOf[0] = 0;
  for (const step of steps.slice(1, -1)) addStep(leastOf, step, top);
  const holes: number[] = [];
  for (const [residue, least] of leastOf.entries()) {
    if (holes.length + (least - residue) / top > mostHoles) return null;
    for (let hole = residue; hole < least; hole += top) holes.push(hole);
  }
  return holes;
}

/** Lets sums take one step more: once round each cycle of residues, from its least sum (Böcker & Lipták 2007). */
function addStep(leastOf: Float64Array, step: number, top: number): void {
  const cycles = divisor(step, top);
  for (let cycle = 0; cycle < cycles; cycle++) {
    let sum = Number.POSITIVE_INFINITY;
    for (let residue = cycle; residue < top; residue += cycles) sum = Math.min(sum, leastOf[residue] ?? sum);
    if (!Number.isFinite(sum)) continue;
    for (let turn = 0; turn < top / cycles; turn++) {
      sum = Math.min(sum + step, leastOf[(sum + step) % top] ?? Number.POSITIVE_INFINITY);
      leastOf[sum % top] = sum;
    }
  }
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
