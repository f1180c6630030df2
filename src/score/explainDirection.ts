// A score and the id of a direction → the direction's clauses by points lost within it.
import type { GroupExplanation } from "../model/explanation.ts";
import type { Score } from "../model/score.ts";
import { explainGroup } from "./explainGroup.ts";
import { sharesWithin } from "./sharesWithin.ts";

/** `null` where the plan has no such direction. */
export function explainDirection(score: Score, id: string): GroupExplanation | null {
  const own = score.directions.find(({ direction }) => direction.id === id);
  if (own === undefined) return null;
  const clauses = score.clauses.filter(({ clause }) => clause.direction === id);
  return explainGroup(own.figure, sharesWithin(own.figure, clauses), score.method);
}
