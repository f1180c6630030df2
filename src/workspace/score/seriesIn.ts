// Linked assessments → the series that they make, each with its plan.
import { seriesOf, type LinkedAssessment, type Plan, type Series } from "../../core.ts";
import { inTimeOrder } from "./inTimeOrder.ts";

/** Assessments of one plan by one assessor, round by round. */
export interface PlannedSeries {
  readonly plan: Plan;
  readonly series: Series<LinkedAssessment>;
}

/** Of each plan those of its assessments that name a round; in the order of their first assessments. */
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
