// What became of a clause, or of a report, in JSON → how people read it.
import type { Words } from "../words/words.ts";
import type { PlanReportsJson, ScheduleJson } from "./scheduleSchema.ts";

type Outcome = Pick<ScheduleJson["clauses"][number], "state" | "days" | "why">;
type Report = PlanReportsJson["rounds"][number]["reports"][number];
type Span = { readonly earliest: string | null; readonly latest: string | null };

/**
 * The days by which it is late, or that are left, or what is not told of it; "" where the state says it all.
 *
 * @example
 * const words = await loadWords("en", ["schedule"]);
 * daysText({ state: "overdue", days: { least: 3, most: 3 }, why: null }, words) // "overdue by 3 days"
 */
export function daysText({ state, days, why }: Outcome, { schedule }: Words<"schedule">): string {
  if (why !== null) return schedule.why[why];
  if (days === null) return "";
  const { least, most } = days;
  switch (state) {
    case "overdue":
      return least === 0 ? schedule.lastDay : schedule.overdueBy(schedule.days(least, most));
    case "due-soon":
      return schedule.in(schedule.days(least, most));
    case "done-either":
      return most === null ? schedule.eitherOpen : schedule.either(schedule.days(most, most));
    default:
      return schedule.late(schedule.days(least, most));
  }
}

/** `on time or up to 32 days late`; the state where no days are told. */
export const outcomeText = (outcome: Outcome, words: Words<"schedule">): string =>
  daysText(outcome, words) || words.schedule.states[outcome.state];

export function reportText({ state, days }: Report, { schedule }: Words<"schedule">): string {
  if (days === null) return schedule.reportStates[state];
  const { least, most } = days;
  if (state === "late") return schedule.late(schedule.days(least, most));
  return most === null ? schedule.eitherOpen : schedule.either(schedule.days(most, most));
}

/** `2020-07-15`, `2020-07-01/2020-07-31`, `2020-02-08/..`; "–" for none. */
export const spanText = (span: Span | null): string =>
  span === null
    ? "–"
    : span.earliest === span.latest
      ? (span.earliest ?? "–")
      : `${span.earliest ?? ".."}/${span.latest ?? ".."}`;
