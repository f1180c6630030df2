// The plan of now and a saved result → the plan with the clauses, directions and weights that the result shows.
import { one } from "../../math/fraction.ts";
import { clausesOf } from "../../model/clauses.ts";
import type { Method } from "../../model/method.ts";
import type { Clause, Direction, Plan } from "../../model/plan.ts";
import type { SavedScore } from "../../model/savedScore.ts";

/**
 * Of a clause that is no longer there the result shows neither title nor bodies nor window; of directions no weights. Where
 * the scope is not the plan, a clause that the result lacks may have been out of scope, and stays.
 */
export function savedPlan(now: Plan, saved: SavedScore, method: Method): Plan {
  const known = new Map(saved.clauses.map((clause) => [clause.id, clause]));
  const own = new Set(clausesOf(now).map(({ id }) => id));
  const isDeclared = method.weights === "declared";
  const kept = clausesOf(now).flatMap((clause): Clause[] => {
    const old = known.get(clause.id);
    if (old === undefined) return saved.scope === "plan" ? [] : [clause];
    const direction = old.direction ?? clause.direction;
    return [{ ...clause, direction, weight: isDeclared ? (old.weight ?? clause.weight) : clause.weight }];
  });
  const gone = saved.clauses
    .filter(({ id }) => !own.has(id))
    .map(({ id, direction, weight }): Clause => ({
      id,
      title: "",
      direction: direction ?? "",
      window: now.period,
      lead: [],
      partners: [],
      bodies: [],
      weight: weight ?? one,
      activities: [],
    }));
  const clauses = [...kept, ...gone];
  const directions = new Map(now.directions.map((direction) => [direction.id, direction]));
  const ids = new Set([...directions.keys(), ...clauses.map(({ direction }) => direction)]);
  return {
    ...now,
    directions: [...ids]
      .map((id): Direction => ({
        ...(directions.get(id) ?? { id, title: "", weight: one }),
        clauses: clauses.filter(({ direction }) => direction === id),
      }))
      .filter((direction) => direction.clauses.length > 0),
  };
}
