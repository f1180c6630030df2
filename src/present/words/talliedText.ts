// How many clauses have each status → the list of those that occur, in one line.
import type { StatusTally } from "../../model/score.ts";

/** @param several what clauses with different statuses are called @param none where no clause has a status */
export function talliedText({ levels, several }: StatusTally, ofSeveral: string, none: string): string {
  const parts = [...levels, { status: ofSeveral, count: several }].filter(({ count }) => count > 0);
  return parts.length === 0 ? none : parts.map(({ status, count }) => `${status} ${count}`).join(", ");
}
