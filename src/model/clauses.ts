// A plan in → its clauses, in the plan's order, out.
import type { Clause, Plan } from "./plan.ts";

export const clausesOf = (plan: Plan): readonly Clause[] =>
  plan.directions.flatMap((direction) => direction.clauses);

/** All bodies responsible for a clause, each once: leads, partners, and those of no stated part. */
export const responsibleBodies = (clause: Clause): readonly string[] => [
  ...new Set([...clause.lead, ...clause.partners, ...clause.bodies]),
];
