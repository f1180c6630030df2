// The clauses that a body is asked about now → the things that a form for ratings would ask.
import type { Clause } from "../../model/plan.ts";
import { titlesOf } from "./titlesOf.ts";
import type { AskedThing } from "./formIdentity.ts";

/** One thing, with its titles in every language. */
export interface ThingNow extends AskedThing {
  /** Ids that the clause had before. */
  readonly was: readonly string[];
}

/** In the order of the plan. @example askedNow([]) // [] */
export const askedNow = (clauses: readonly Clause[]): ThingNow[] =>
  clauses.flatMap(({ id, title, was = [], activities }) => {
    const titles = titlesOf(title);
    return activities.length === 0
      ? [{ clause: id, activity: "", titles, activityTitles: [], was }]
      : activities.map((activity) => ({
          clause: id,
          activity: activity.id,
          titles,
          activityTitles: titlesOf(activity.title),
          was,
        }));
  });
