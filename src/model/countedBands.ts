// A method's bands and what a claim says of them → the bands with their counts.
import type { CountedBand } from "./audit.ts";
import type { Method } from "./method.ts";

/** All bands of the method, highest first; what is said of others is left out. */
export const countedBands = (
  { bands }: Pick<Method, "bands">,
  counts: ReadonlyMap<string, number>,
): CountedBand[] =>
  bands.map(({ id, min }, at) => ({
    id,
    min,
    below: bands[at - 1]?.min ?? null,
    count: counts.get(id) ?? null,
  }));
