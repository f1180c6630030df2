// A plan and a body → what a form for ratings would ask it about now.
import { clausesOf, responsibleBodies } from "../../model/clauses.ts";
import type { Plan } from "../../model/plan.ts";
import { textsOf } from "../../model/textsOf.ts";

/** One thing, with its titles in every language. */
export interface ThingNow {
  readonly clause: string;
  readonly activity: string;
  readonly titles: readonly string[];
  /** Ids that the clause had before. */
  readonly was: readonly string[];
}

/** @param body `null`: the coordinator, who is asked about what no single body answers for */
export function askedNow(plan: Plan, body: string | null): ThingNow[] {
  const groups = new Set(plan.bodies.filter(({ isGroup }) => isGroup).map(({ id }) => id));
  return clausesOf(plan).flatMap((clause) => {
    const single = responsibleBodies(clause).filter((id) => !groups.has(id));
    if (body === null ? single.length > 0 : !single.includes(body)) return [];
    const titles = textsOf(clause.title);
    const was = clause.was ?? [];
    return clause.activities.length === 0
      ? [{ clause: clause.id, activity: "", titles, was }]
      : clause.activities.map(({ id }) => ({ clause: clause.id, activity: id, titles, was }));
  });
}
