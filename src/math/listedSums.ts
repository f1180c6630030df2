// An ascending list of sums → the set of them.
import { placeIn } from "./reachableSums.ts";
import type { SumSet } from "./sumSet.ts";

export const listedSums = (sums: Int32Array): SumSet => ({
  size: sums.length,
  at: (place) => sums[place],
  placeOf: (bound) => placeIn(sums, bound),
});
