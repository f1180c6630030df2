// The bounds that a schedule and its reports were held against → what systems that run checks are told besides the problems.
import {
  fileOf,
  unmetScheduleText,
  type CheckedGate,
  type Place,
  type ScheduleGateCheck,
  type Words,
} from "../../core.ts";

/** @param places where each assessment stands, and each plan, by its id */
export const scheduleFindings = (
  checks: readonly ScheduleGateCheck[],
  places: { readonly assessments: ReadonlyMap<string, Place>; readonly plans: ReadonlyMap<string, Place> },
  words: Words<"schedule">,
): CheckedGate[] =>
  checks.map((check) => {
    const isOfPlan = check.kind === "all-reported";
    const id = isOfPlan ? check.plan : check.assessment;
    const place = (isOfPlan ? places.plans : places.assessments).get(id);
    return {
      kind: check.kind,
      name: `${id}: ${isOfPlan ? check.kind : `${check.kind} ${check.limit}`}`,
      met: check.met,
      message: check.met ? "" : unmetScheduleText(check, words),
      file: place === undefined ? "" : fileOf(place),
    };
  });
