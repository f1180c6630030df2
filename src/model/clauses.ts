// A plan in → its clauses, in the plan's order, out.
import type { Clause, Plan } from "./plan.ts";

/**
 * The clauses of all directions, in the plan's order.
 *
 * @example clausesOf(plan.value).map(({ id }) => id) // ["1.1", "1.2", "2.1", "2.2"]
 */
export const clausesOf = (plan: Plan): readonly Clause[] =>
  plan.directions.flatMap((direction) => direction.clauses);

/**
 * The ids of all bodies responsible for a clause, each once: leads, partners, and those of no stated part.
 *
 * @example
 * const [clause] = clausesOf(plan.value);
 * responsibleBodies({ ...clause, lead: ["moj"], partners: ["mof", "moj"] }) // ["moj", "mof"]
 */
export const responsibleBodies = (clause: Clause): readonly string[] => [
  ...new Set([...clause.lead, ...clause.partners, ...clause.bodies]),
];
