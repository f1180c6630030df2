// A plan in → its clauses, in the plan's order, out.
import type { Clause, Plan } from "./plan.ts";

/**
 * The clauses of all directions, in the plan's order.
 *
 * @example clausesOf(plan.value).map(({ id }) => id) // ["1.1", "1.2", "2.1", "2.2"]
 */
export function clausesOf(plan: Plan): readonly Clause[] {
  const known = gathered.get(plan);
  if (known !== undefined) return known;
  const clauses: Clause[] = [];
  for (const direction of plan.directions) for (const clause of direction.clauses) clauses.push(clause);
  gathered.set(plan, clauses);
  return clauses;
}

/** Every check asks for the clauses of the plan, which may be fifty thousand: they are gathered once. */
const gathered = new WeakMap<Plan, readonly Clause[]>();

/**
 * The ids of all bodies responsible for a clause, each once: leads, partners, and those of no stated part.
 *
 * @example
 * const [clause] = clausesOf(plan.value);
 * responsibleBodies({ ...clause, lead: ["moj"], partners: ["mof", "moj"] }) // ["moj", "mof"]
 */
export const responsibleBodies = ({ lead, partners, bodies }: Clause): readonly string[] =>
  lead.length + partners.length + bodies.length === 0
    ? nobody
    : [...new Set([...lead, ...partners, ...bodies])];

const nobody: readonly string[] = [];
