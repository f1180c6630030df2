// A score, and the plan as it is now → the same score, with clauses and bodies under the ids that they have now.
import { clausesOf } from "../../model/clauses.ts";
import type { Clause, Plan } from "../../model/plan.ts";
import type { NameColumn, RatingTable } from "../../model/ratingTable.ts";
import type { PlanChange } from "../../model/changes.ts";
import type { Score } from "../../model/score.ts";
import { scoreAssessment } from "../../score/scoreAssessment.ts";

/**
 * Only what the plan says itself (`was`) is a new name; whatever else came and went is an addition and a removal. A withheld
 * score stays as it is.
 *
 * @returns the score, its figures unchanged, and the clauses that were renamed
 */
export function underNewIds(before: Score, now: Plan): { score: Score; renamed: PlanChange[] } {
  const clauses = newIds(clausesOf(before.plan), clausesOf(now));
  const bodies = newIds(before.plan.bodies, now.bodies);
  const renamed = [...clauses].map(([old, id]): PlanChange => ({
    kind: "clause-renamed",
    id,
    before: old,
    after: id,
  }));
  if (clauses.size + bodies.size === 0 || before.overall.value === null)
    return { score: before, renamed: [] };
  const [clauseNow, bodyNow] = [named(clauses), named(bodies)];
  const clause = (own: Clause): Clause => ({
    ...own,
    id: clauseNow(own.id),
    lead: own.lead.map(bodyNow),
    partners: own.partners.map(bodyNow),
    bodies: own.bodies.map(bodyNow),
  });
  const { scope, ratings } = before.assessment;
  const { score } = scoreAssessment({
    ...before,
    plan: {
      ...before.plan,
      bodies: before.plan.bodies.map((body) => ({ ...body, id: bodyNow(body.id) })),
      directions: before.plan.directions.map((direction) => ({
        ...direction,
        clauses: direction.clauses.map(clause),
      })),
    },
    assessment: {
      ...before.assessment,
      scope: typeof scope === "string" ? scope : scope.map(clauseNow),
      ratings: withNames(ratings, clauseNow, bodyNow),
    },
  });
  return { score: { ...score, claims: before.claims }, renamed };
}

const named =
  (ids: ReadonlyMap<string, string>) =>
  (id: string): string =>
    ids.get(id) ?? id;

interface Named {
  readonly id: string;
  readonly was?: readonly string[];
}

/** Old id → new id, where only the old plan has the old and only the new one has the new. */
function newIds(before: readonly Named[], now: readonly Named[]): ReadonlyMap<string, string> {
  const [old, own] = [new Set(before.map(({ id }) => id)), new Set(now.map(({ id }) => id))];
  const found = new Map<string, string>();
  for (const { id, was = [] } of now)
    for (const earlier of was)
      if (!old.has(id) && old.has(earlier) && !own.has(earlier) && !found.has(earlier))
        found.set(earlier, id);
  return found;
}

function withNames(
  table: RatingTable,
  clauseNow: (id: string) => string,
  bodyNow: (id: string) => string,
): RatingTable {
  return {
    ...table,
    column: {
      ...table.column,
      clause: renamed(table.column.clause, clauseNow),
      body: renamed(table.column.body, bodyNow),
    },
  };
}

/** Two names may become one id only by a mistake of the plan; numbers stay, so that each row keeps its own. */
const renamed = ({ names, numbers }: NameColumn, now: (id: string) => string): NameColumn => ({
  names: names.map(now),
  numbers,
});
