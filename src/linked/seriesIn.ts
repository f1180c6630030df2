// Linked assessments → the series that they make, each with its plan.
import type { Plan } from "../model/plan.ts";
import type { Series } from "../model/series.ts";
import { seriesOf } from "../rounds/seriesOf.ts";
import { inTimeOrder } from "./inTimeOrder.ts";
import type { LinkedAssessment } from "./linkedAssessment.ts";

/** Assessments of one plan by one assessor, round by round. */
export interface PlannedSeries {
  readonly plan: Plan;
  readonly series: Series<LinkedAssessment>;
}

/**
 * Of each plan those of its assessments that name a round; in the order of their first assessments.
 *
 * @example seriesIn([{ plan, assessment: own }]).length // 0
 */
export function seriesIn(assessments: readonly LinkedAssessment[]): PlannedSeries[] {
  const byPlan = new Map<Plan, LinkedAssessment[]>();
  for (const linked of inTimeOrder(assessments)) {
    const own = byPlan.get(linked.plan.value);
    if (own === undefined) byPlan.set(linked.plan.value, [linked]);
    else own.push(linked);
  }
  return [...byPlan].flatMap(([plan, own]) =>
    seriesOf(plan, own, ({ assessment }) => assessment.value).map((series) => ({ plan, series })),
  );
}
