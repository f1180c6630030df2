// A score → whether problems withhold all of its figures: then that is said once, and not in tables of empty rows.
import type { Score } from "./score.ts";

/**
 * Whether an error withholds its figures.
 *
 * @example isWithheld(score) // false
 */
export const isWithheld = ({ overall }: Score): boolean =>
  overall.reasons.some(({ id }) => id === "withheld");
