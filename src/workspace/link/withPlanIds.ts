// An assessment and its plan → the assessment with the ids of the plan.
import { withBodyIds, withClauseIds, type Assessment, type Located, type Plan } from "../../core.ts";

/** The assessment with the bodies and clauses of its rows under the ids that the plan has for them. */
export const withPlanIds = (
  assessment: Located<Assessment>,
  plan: Located<Plan> | null,
): Located<Assessment> =>
  plan === null
    ? assessment
    : {
        ...assessment,
        value: {
          ...assessment.value,
          ratings: withClauseIds(withBodyIds(assessment.value.ratings, plan.value), plan.value),
        },
      };
