// Kinds of very many units and a seed → samples of them, each as how often a kind was drawn.
import { createDraw, createOnes } from "../../math/splitMix64.ts";
import type { Resampled } from "./resampled.ts";

/**
 * As if each unit were drawn by itself, with replacement, from the units and one more that chance made. But of all draws at once it
 * is decided how many fall into the lower half of the units, and so on within each half, down to units of one kind: an exact sample
 * for a bit or two a unit. Draws behind the last unit, which the halves have as they are powers of two, are drawn again.
 *
 * @returns fills the counts of the kinds with the next sample
 */
export function drawByHalves({ units, chance }: Resampled, seed: number): (counts: Float64Array) => void {
  const sorted = Uint32Array.from(units).toSorted();
  const ones = createOnes(seed);
  const draw = createDraw(BigInt(seed) + 1n);
  const choices = sorted.length + (chance.length > 0 ? 1 : 0);
  let size = 1;
  while (size < choices) size *= 2;
  return (counts) => {
    counts.fill(0);
    let again = sorted.length;
    const add = (kind: number, count: number): void => void (counts[kind] = (counts[kind] as number) + count);
    const split = (start: number, width: number, count: number): void => {
      if (count === 0) return;
      const last = start + width - 1;
      if (start >= choices) again += count;
      else if (last < sorted.length && sorted[start] === sorted[last]) add(sorted[start] as number, count);
      else if (width === 1)
        for (let left = count; left > 0; left--) add(chance[draw(chance.length)] as number, 1);
      else {
        const upper = ones(count);
        split(start, width / 2, count - upper);
        split(start + width / 2, width / 2, upper);
      }
    };
    while (again > 0) {
      const count = again;
      again = 0;
      split(0, size, count);
    }
  };
}
