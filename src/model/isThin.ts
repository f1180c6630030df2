// A figure → whether it says little: fewer than half of its eligible clauses have a value.
import type { Figure } from "./score.ts";

/** Also where there is no figure. */
export const isThin = ({ value, scored, eligible }: Figure): boolean =>
  value === null || 2 * scored < eligible;
