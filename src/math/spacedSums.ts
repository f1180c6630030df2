// A first sum, a space, a number of steps and holes among them → the set of sums, without a list of them.
import { placeIn } from "./reachableSums.ts";
import type { SumSet } from "./sumSet.ts";

/** The sums `first`, `first + space`, … `first + steps × space`, without those whose number of steps is a hole. */
export interface SpacedSums {
  readonly first: number;
  /** 1 or more. */
  readonly space: number;
  readonly steps: number;
  /** Ascending, each once, from 0 to `steps`. */
  readonly holes: Int32Array;
}

/**
 * @example
 * const sums = spacedSums({ first: 10, space: 5, steps: 3, holes: Int32Array.of(1) });
 * [sums.size, sums.at(1), sums.placeOf(21)] // [3, 20, 2]
 */
export function spacedSums({ first, space, steps, holes }: SpacedSums): SumSet {
  const size = steps + 1 - holes.length;
  const placeOfStep = (step: number): number => step - placeIn(holes, step);
  return {
    size,
    at(place) {
      if (place < 0 || place >= size) return undefined;
      let [low, high] = [place, Math.min(steps, place + holes.length)];
      while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (placeOfStep(middle + 1) <= place) low = middle + 1;
        else high = middle;
      }
      return first + low * space;
    },
    placeOf: (bound) => placeOfStep(Math.min(steps + 1, Math.max(0, Math.ceil((bound - first) / space)))),
  };
}
