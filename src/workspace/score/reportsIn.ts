// Plans and what was loaded → who reported in each round of each plan.
import { reportsOf, type Day, type Plan, type Reports } from "../../core.ts";
import type { Loaded } from "../loaded.ts";

/**
 * Each plan once, with all of its assessments.
 *
 * @param isWhole whether all that the workspace has was read; else nothing is missing in a round of which nothing was read
 */
export const reportsIn = (
  plans: readonly Plan[],
  { assessments }: Loaded,
  asOf: Day | null,
  isWhole: boolean,
): (Reports & { readonly plan: Plan })[] =>
  [...new Set(plans)].map((plan) => {
    const own = assessments.filter((item) => item.plan.value === plan);
    const found = reportsOf(
      plan,
      own.map(({ assessment }) => assessment.value),
      asOf,
    );
    const read = new Set(own.map(({ assessment }) => assessment.value.round));
    return { plan, ...found, rounds: found.rounds.filter(({ round }) => isWhole || read.has(round.id)) };
  });
