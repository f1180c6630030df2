// An assessment and its plan → ratings of a plan that lists no clauses.
import type { Assessment } from "../model/assessment.ts";
import type { Located } from "../model/place.ts";
import type { Plan } from "../model/plan.ts";
import { problem, type Problem } from "../model/problem.ts";

/**
 * NAP247, once for all rows.
 *
 * @example ratingsOfTotals(own, plan.value) // []
 */
export const ratingsOfTotals = (
  { value, at }: Located<Assessment>,
  plan: Pick<Plan, "id" | "totals"> | null,
): Problem[] =>
  plan?.totals === undefined || value.ratings.rows === 0
    ? []
    : [problem("NAP247", at(["ratings"]), { plan: plan.id, clauses: plan.totals.clauses })];
