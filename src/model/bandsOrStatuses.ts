// A method and the scale of an assessment → the ids of what clauses are counted in: bands, or statuses where there are no values.
import type { Method } from "./method.ts";
import type { Scale } from "./scale.ts";

/**
 * What a claim can count clauses in. `null` where the method counts statuses and the scale is not known.
 *
 * @example bandsOrStatuses(halves.value, null) // ["full", "at-least-half", "under-half"]
 */
export function bandsOrStatuses(
  { bands, countsOnly }: Pick<Method, "bands" | "countsOnly">,
  scale: Scale | null,
): readonly string[] | null {
  if (!countsOnly) return bands.map(({ id }) => id);
  return scale === null ? null : scale.levels.map(({ id }) => id).toReversed();
}
