// What was loaded → where each plan and each assessment stands, by its id.
import type { Place } from "../../core.ts";
import type { Loaded } from "../loaded.ts";

export const placesIn = ({
  assessments,
}: Pick<Loaded, "assessments">): {
  readonly assessments: ReadonlyMap<string, Place>;
  readonly plans: ReadonlyMap<string, Place>;
} => ({
  assessments: new Map(assessments.map(({ assessment }) => [assessment.value.id, assessment.at([])])),
  plans: new Map(assessments.map(({ plan }) => [plan.value.id, plan.at([])])),
});
