// A plan → the ids of the bodies that stand for several institutions.
import type { Plan } from "../model/plan.ts";

/** Nobody can be sent a form in their name. @example groupsOf(plan.value).size // 0 */
export const groupsOf = ({ bodies }: Plan): ReadonlySet<string> =>
  new Set(bodies.filter(({ isGroup }) => isGroup).map(({ id }) => id));
