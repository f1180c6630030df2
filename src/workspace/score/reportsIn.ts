// Plans and what was loaded → who reported in each round of each plan.
import { reportsOf, type Day, type Plan, type Reports } from "../../core.ts";
import type { Loaded } from "../loaded.ts";

/** Each plan once, with all of its assessments. */
export const reportsIn = (
  plans: readonly Plan[],
  { assessments }: Loaded,
  asOf: Day | null,
): (Reports & { readonly plan: Plan })[] =>
  [...new Set(plans)].map((plan) => {
    const own = assessments.filter((item) => item.plan.value === plan);
    return {
      plan,
      ...reportsOf(
        plan,
        own.map(({ assessment }) => assessment.value),
        asOf,
      ),
    };
  });
