// Who reported in each round → its form in the JSON contract.
import type { Plan } from "../../model/plan.ts";
import type { Reports } from "../../model/reports.ts";
import { textIn } from "../../model/textIn.ts";
import type { Words } from "../words/words.ts";
import type { PlanReportsJson } from "./scheduleSchema.ts";

/** The reports of a plan. */
export type PlanReports = Reports & { readonly plan: Plan };

export function reportsJson({ plan, asOf, rounds }: PlanReports, words: Words): PlanReportsJson {
  const names = new Map(plan.bodies.map(({ id, name }) => [id, textIn(name, words.common.preferred)]));
  return {
    plan: plan.id,
    asOf,
    rounds: rounds.map(({ round, isStated, reports }) => ({
      round: round.id,
      until: round.reports?.end ?? null,
      stated: isStated,
      reports: reports.map(({ reporter, state, late, assessments, received, undated }) => ({
        level: reporter.level,
        id: reporter.id,
        name:
          reporter.level === "body"
            ? (names.get(reporter.id) ?? reporter.id)
            : words.common.terms.kinds[reporter.id],
        state,
        days: late === null ? null : { ...late },
        assessments: [...assessments],
        first: received === null ? null : { ...received.first },
        last: received === null ? null : { ...received.last },
        undated,
      })),
    })),
  };
}
