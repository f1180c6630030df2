// A plan → its clauses by their ids.
import { clausesOf } from "./clauses.ts";
import type { Clause, Plan } from "./plan.ts";

/** Several checks look clauses up, of which there may be fifty thousand: their ids are gathered once. */
const gathered = new WeakMap<Plan, ReadonlyMap<string, Clause>>();

export function clausesById(plan: Plan): ReadonlyMap<string, Clause> {
  const known = gathered.get(plan);
  if (known !== undefined) return known;
  const found = new Map<string, Clause>();
  for (const clause of clausesOf(plan)) found.set(clause.id, clause);
  gathered.set(plan, found);
  return found;
}
