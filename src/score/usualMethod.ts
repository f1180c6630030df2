// The scale of a table that names no method → the id of the method to score it with.
import type { Scale } from "../model/scale.ts";

const usualMethods: ReadonlyMap<string, string> = new Map([
  ["three-step", "halves"],
  ["ogp-completion", "ogp-completion-mean"],
  ["canada-nap", "canada-nap"],
]);

/**
 * The shipped method that is used where a table names none; a note says which.
 *
 * @param scale `null` for a table without statuses
 * @example usualMethod(null) // "percent"
 */
export const usualMethod = (scale: Scale | null): string =>
  scale === null ? "percent" : (usualMethods.get(scale.id) ?? usualMethods.get(scale.like ?? "") ?? "halves");
