// Directions and clauses, both in the plan's order → each direction with its own clauses, in one pass.
import type { ClauseScore, DirectionScore } from "../../model/score.ts";

export interface DirectionWithClauses extends DirectionScore {
  readonly clauses: readonly ClauseScore[];
}

/** @param clauses some of the plan's: a direction may have none of them */
export function* clausesByDirection(
  directions: readonly DirectionScore[],
  clauses: readonly ClauseScore[],
): Generator<DirectionWithClauses> {
  let next = 0;
  for (const { direction, figure } of directions) {
    const start = next;
    while (clauses[next]?.clause.direction === direction.id) next++;
    yield { direction, figure, clauses: clauses.slice(start, next) };
  }
}
