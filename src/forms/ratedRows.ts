// A body and its clauses, and the ratings of an assessment → a row for each thing that was rated, to reply to.
import { append } from "../model/append.ts";
import { madeIn } from "../model/madeIn.ts";
import type { FormRow } from "../model/form.ts";
import type { FormRating } from "../model/formRating.ts";
import type { Plan } from "../model/plan.ts";
import type { FormTarget } from "./formTargets.ts";
import { groupsOf } from "./groupsOf.ts";
import { namesAsked } from "./namesAsked.ts";
import type { RatingsByBody } from "./ratingsByBody.ts";
import { rowMaker } from "./rowMaker.ts";

/** In the order of the plan; of a clause the row for the whole of it first, activities that the plan does not have last. */
export function ratedRows(
  plan: Plan,
  { body, clauses }: FormTarget,
  ratings: RatingsByBody,
  preferred: readonly string[],
): FormRow[] {
  const rowOf = rowMaker(plan, preferred);
  const groups = groupsOf(plan);
  return clauses.flatMap((clause) => {
    const given = new Map<string, FormRating[]>();
    for (const name of namesAsked(body, clause, groups))
      for (const [activity, own] of ratings.get(name)?.get(clause.id) ?? [])
        append(
          madeIn(given, activity, (): FormRating[] => []),
          own,
        );
    const places = new Map(["", ...clause.activities.map(({ id }) => id)].map((id, place) => [id, place]));
    const placeOf = (id: string): number => places.get(id) ?? places.size;
    return [...given]
      .toSorted(([a], [b]) => placeOf(a) - placeOf(b))
      .map(([id, own]) => ({ ...rowOf(clause, id === "" ? null : id), given: own }));
  });
}
