// A body, or the coordinator, and a clause → the names of bodies in the rows of the clause to which it is to reply.
import { responsibleBodies } from "../model/clauses.ts";
import type { Body, Clause } from "../model/plan.ts";

/**
 * A body: the rows that name it, and those that name nobody where it is responsible for the clause. The coordinator: the rows
 * that name a group, and those that name nobody where no single body is responsible. "" stands for rows that name nobody.
 *
 * @param groups the ids of the plan's groups
 * @example
 * const [clause] = clausesOf(plan.value);
 * namesAsked(null, { ...clause, lead: ["moj"] }, new Set(["others"])) // ["others"]
 */
export function namesAsked(body: Body | null, clause: Clause, groups: ReadonlySet<string>): string[] {
  const responsible = responsibleBodies(clause);
  if (body !== null) return responsible.includes(body.id) ? ["", body.id] : [body.id];
  return [...(responsible.some((id) => !groups.has(id)) ? [] : [""]), ...groups];
}
