// The clauses of a form, and what the body answered before → a row for each activity, else for the clause.
import type { FormRow } from "../model/form.ts";
import type { Clause, Plan } from "../model/plan.ts";
import type { AnswersOfBody } from "./lastAnswers.ts";
import { rowMaker } from "./rowMaker.ts";

/**
 * In the order of the plan. An answer to a clause as a whole stands beside each of its activities.
 *
 * @param previous `null` where there is none
 */
export function askedRows(
  plan: Plan,
  clauses: readonly Clause[],
  previous: AnswersOfBody | null,
  preferred: readonly string[],
): FormRow[] {
  const rowOf = rowMaker(plan, preferred);
  return clauses.flatMap((clause) => {
    const before = previous?.get(clause.id);
    const ofWhole = before?.get("") ?? [];
    if (clause.activities.length === 0) return [{ ...rowOf(clause, null), previous: ofWhole }];
    return clause.activities.map(({ id }) => ({
      ...rowOf(clause, id),
      previous: before?.get(id) ?? ofWhole,
    }));
  });
}
