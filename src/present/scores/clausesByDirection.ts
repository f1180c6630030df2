// Clauses of a score → those of each direction, gathered in one pass.
import type { ClauseScore } from "../../model/score.ts";

export function clausesByDirection(
  clauses: readonly ClauseScore[],
): ReadonlyMap<string, readonly ClauseScore[]> {
  const found = new Map<string, ClauseScore[]>();
  for (const item of clauses) {
    const own = found.get(item.clause.direction);
    if (own === undefined) found.set(item.clause.direction, [item]);
    else own.push(item);
  }
  return found;
}
