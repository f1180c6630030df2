// Schedules, reports and gates → whether each gate is met.
import type { Plan } from "../../model/plan.ts";
import type { Reports } from "../../model/reports.ts";
import type { Schedule } from "../../model/schedule.ts";
import type { ScheduleGate, ScheduleGateCheck } from "../../model/scheduleGate.ts";

/**
 * Each schedule against the greatest number of overdue clauses; the reports of each plan against "all are there". A plan in
 * which no report was due has met nothing: its gate is not met. Nor is that of an assessment of which there is no schedule.
 *
 * @param without the ids of the assessments that were asked about and have no schedule
 * @example scheduleGates([], [], [{ kind: "max-overdue", limit: 5 }]) // []
 */
export function scheduleGates(
  schedules: readonly Schedule[],
  reports: readonly (Reports & { readonly plan: Plan })[],
  gates: readonly ScheduleGate[],
  without: readonly string[] = [],
): ScheduleGateCheck[] {
  return gates.flatMap((gate): ScheduleGateCheck[] => {
    if (gate.kind === "max-overdue")
      return [
        ...schedules.map(({ assessment, counts }) => ({
          kind: gate.kind,
          assessment: assessment.id,
          limit: gate.limit,
          met: counts.overdue <= gate.limit,
          found: counts.overdue,
          untold: counts["not-told"],
        })),
        ...without.map((assessment) => ({
          kind: gate.kind,
          assessment,
          limit: gate.limit,
          met: false,
          found: null,
          untold: 0,
        })),
      ];
    return reports.map(({ plan, rounds }) => {
      const all = rounds.flatMap(({ round, reports: own }) =>
        own.map(({ state, reporter }) => ({ state, round: round.id, reporter: reporter.id })),
      );
      const due = all.filter(({ state }) => state !== "not-due" && state !== "no-deadline");
      const missing = due.filter(({ state }) => state === "missing" || state === "unknown");
      return {
        kind: "all-reported",
        plan: plan.id,
        met: due.length > 0 && missing.length === 0,
        due: due.length,
        missing: missing.map(({ round, reporter }) => ({ round, reporter })),
      };
    });
  });
}
