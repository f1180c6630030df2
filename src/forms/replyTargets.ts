// A plan, and the ratings of an assessment → who is asked to reply, with the clauses whose ratings each is asked about.
import { clausesOf, responsibleBodies } from "../model/clauses.ts";
import type { Clause, Plan } from "../model/plan.ts";
import type { FormTarget } from "./formTargets.ts";
import { groupsOf } from "./groupsOf.ts";
import type { RatingsByBody } from "./ratingsByBody.ts";
import { unlistedBody } from "./unlistedBody.ts";

/**
 * Who has a row: a body that a row names, responsible or not; on a clause that was rated as a whole every single body that is
 * responsible; for groups and for clauses of nobody the coordinator, who comes last.
 */
export function replyTargets(plan: Plan, ratings: RatingsByBody): FormTarget[] {
  const groups = groupsOf(plan);
  const named = new Map<string, Set<string>>();
  for (const [body, byClause] of ratings)
    for (const clause of byClause.keys()) {
      const own = named.get(clause);
      if (own === undefined) named.set(clause, new Set([body]));
      else own.add(body);
    }
  const asked = new Map<string, Clause[]>(
    plan.bodies.filter(({ isGroup }) => !isGroup).map(({ id }) => [id, []]),
  );
  const coordinator: Clause[] = [];
  for (const clause of clausesOf(plan)) {
    const names = named.get(clause.id);
    if (names === undefined) continue;
    const single = responsibleBodies(clause).filter((id) => !groups.has(id));
    const ids = new Set([...(names.has("") ? single : []), ...[...names].filter((id) => id !== "")]);
    if ((names.has("") && single.length === 0) || [...ids].some((id) => groups.has(id)))
      coordinator.push(clause);
    for (const id of ids)
      if (!groups.has(id)) {
        const own = asked.get(id);
        if (own === undefined) asked.set(id, [clause]);
        else own.push(clause);
      }
  }
  const bodies = new Map(plan.bodies.map((body) => [body.id, body]));
  return [
    ...Array.from(asked, ([id, clauses]) => ({ body: bodies.get(id) ?? unlistedBody(id), clauses })),
    { body: null, clauses: coordinator },
  ].filter(({ clauses }) => clauses.length > 0);
}
