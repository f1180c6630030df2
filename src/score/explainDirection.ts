// A score and the id of a direction → the direction's clauses by points lost within it.
import type { GroupExplanation } from "../model/explanation.ts";
import type { Score } from "../model/score.ts";
import { explainGroup } from "./explainGroup.ts";
import { sharesWithin } from "./sharesWithin.ts";

/**
 * The figure of a direction and its clauses in scope, most points lost first. Shares, points and points lost are
 * those within the direction. `null` if the plan has no such direction.
 *
 * @example
 * const { points, clauses } = explainDirection(otherScore, "1");
 * toText(points) // "75"
 * clauses.map(({ clause, lost }) => [clause.id, toText(lost)]) // [["1.2", "25"], ["1.1", "0"]]
 */
export function explainDirection(score: Score, id: string): GroupExplanation | null {
  const own = score.directions.find(({ direction }) => direction.id === id);
  if (own === undefined) return null;
  const clauses = score.clauses.filter(({ clause }) => clause.direction === id);
  return explainGroup(own.figure, sharesWithin(own.figure, clauses), score.method);
}
