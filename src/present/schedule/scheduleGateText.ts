// A checked bound of a schedule → the sentence that says what was expected and found.
import type { ScheduleGateCheck } from "../../model/scheduleGate.ts";
import { fewIds } from "../fewIds.ts";
import type { Words } from "../words/words.ts";

export function scheduleGateText(check: ScheduleGateCheck, words: Words<"schedule">): string {
  const { gates } = words.schedule;
  if (check.kind === "max-overdue") {
    const { assessment, limit, found, untold, met } = check;
    if (found === null) return gates.overdueUnknown(assessment, limit);
    const text = (met ? gates.overdueMet : gates.overdueUnmet)(assessment, limit, found);
    return untold === 0 ? text : `${text}${gates.untold(untold)}`;
  }
  const { plan, due, missing, met } = check;
  if (met) return gates.reportedMet(plan, due);
  if (due === 0) return gates.nothingDue(plan);
  const list = missing.map(({ round, reporter }) => `${reporter} (${round})`);
  return gates.reportedUnmet(plan, due, fewIds(list));
}

/**
 * For standard error.
 *
 * @example
 * const check = { kind: "max-overdue", assessment: "own", limit: 0, met: false, found: 1, untold: 0 };
 * const words = await loadWords("en", ["schedule"]);
 * unmetScheduleText(check, words) // "gate not met: own: at most 0 clauses overdue: not met, 1; 1 too many"
 */
export const unmetScheduleText = (check: ScheduleGateCheck, words: Words<"schedule">): string =>
  words.schedule.gates.notMet(scheduleGateText(check, words));
