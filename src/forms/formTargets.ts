// A plan → who is sent a form, with the clauses that each is asked about.
import { clausesOf, responsibleBodies } from "../model/clauses.ts";
import type { Body, Clause, Plan } from "../model/plan.ts";
import { groupsOf } from "./groupsOf.ts";
import { unlistedBody } from "./unlistedBody.ts";

/** A body, or the coordinator (`null`), and the clauses of its form. */
export interface FormTarget {
  readonly body: Body | null;
  /** In the order of the plan, at least one. */
  readonly clauses: readonly Clause[];
}

/**
 * Every responsible body that is a single institution, in the order of the plan's list, and then in that of the clauses. What
 * no such body answers for, since the clause names nobody or only groups, the coordinator is asked, who comes last.
 *
 * @example formTargets(plan.value).map(({ body, clauses }) => [body.id, clauses.length]) // [["moj", 2], ["mof", 2]]
 */
export function formTargets(plan: Plan): FormTarget[] {
  const byId = new Map<string, { readonly body: Body | null; readonly clauses: Clause[] }>(
    plan.bodies.filter(({ isGroup }) => !isGroup).map((body) => [body.id, { body, clauses: [] }]),
  );
  const groups = groupsOf(plan);
  const coordinator: Clause[] = [];
  for (const clause of clausesOf(plan)) {
    const single = responsibleBodies(clause).filter((id) => !groups.has(id));
    if (single.length === 0) coordinator.push(clause);
    for (const id of single) {
      const known = byId.get(id);
      if (known === undefined) byId.set(id, { body: unlistedBody(id), clauses: [clause] });
      else known.clauses.push(clause);
    }
  }
  return [...byId.values(), { body: null, clauses: coordinator }].filter(({ clauses }) => clauses.length > 0);
}
