// The clauses that a body is asked about now → the things that a form for ratings would ask.
import type { Clause } from "../../model/plan.ts";
import { textsOf } from "../../model/textsOf.ts";

/** One thing, with its titles in every language. */
export interface ThingNow {
  readonly clause: string;
  /** "": the clause as a whole. */
  readonly activity: string;
  readonly titles: readonly string[];
  /** Ids that the clause had before. */
  readonly was: readonly string[];
}

/** In the order of the plan. @example askedNow([]) // [] */
export const askedNow = (clauses: readonly Clause[]): ThingNow[] =>
  clauses.flatMap(({ id, title, was = [], activities }) => {
    const titles = textsOf(title).filter((text) => text !== "");
    return activities.length === 0
      ? [{ clause: id, activity: "", titles, was }]
      : activities.map((activity) => ({ clause: id, activity: activity.id, titles, was }));
  });
