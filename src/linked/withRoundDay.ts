// An assessment and its plan → the assessment as of the day of its round.
import type { Assessment } from "../model/assessment.ts";
import type { Located } from "../model/place.ts";
import type { Plan } from "../model/plan.ts";

/**
 * What states no as-of day of its own is as of that of its round, where it has one.
 *
 * @example withRoundDay(own, plan.value) // own
 */
export function withRoundDay(assessment: Located<Assessment>, plan: Plan | null): Located<Assessment> {
  const { value } = assessment;
  if (value.asOf !== null || value.round === undefined) return assessment;
  const asOf = plan?.rounds.find(({ id }) => id === value.round)?.asOf ?? null;
  return asOf === null ? assessment : { ...assessment, value: { ...value, asOf } };
}
