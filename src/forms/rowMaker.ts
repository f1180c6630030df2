// A plan and languages → a function that gives what every row of a form says of a clause or an activity.
import type { FormRow } from "../model/form.ts";
import type { Clause, Plan } from "../model/plan.ts";
import { textIn } from "../model/textIn.ts";

/** What every row says of a clause, and of an activity where it is of one; the plan need not have it. */
export function rowMaker(
  plan: Plan,
  preferred: readonly string[],
): (clause: Clause, activity: string | null) => FormRow {
  const directions = new Map(plan.directions.map(({ id, title }) => [id, textIn(title, preferred)]));
  return (clause, id) => {
    const activity = clause.activities.find((item) => item.id === id);
    return {
      clause: clause.id,
      activity: id,
      direction: clause.direction,
      directionTitle: directions.get(clause.direction) ?? "",
      title: textIn(clause.title, preferred),
      activityTitle: activity === undefined ? "" : textIn(activity.title, preferred),
      window: activity?.window ?? clause.window,
      previous: [],
      given: [],
    };
  };
}
