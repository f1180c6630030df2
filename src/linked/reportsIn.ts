// Plans and all assessments that were read → who reported in each round of each plan.
import type { Day } from "../model/period.ts";
import type { Plan } from "../model/plan.ts";
import type { Reports } from "../model/reports.ts";
import { reportsOf } from "../rounds/reports/reportsOf.ts";
import type { LinkedAssessment } from "./linkedAssessment.ts";

/**
 * Each plan once, with all of its assessments.
 *
 * @param isWhole whether all that there is was read; else nothing is missing in a round of which nothing was read
 * @example reportsIn([plan.value], [{ plan, assessment: own }], null, true)[0].rounds // []
 */
export const reportsIn = (
  plans: readonly Plan[],
  assessments: readonly LinkedAssessment[],
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
