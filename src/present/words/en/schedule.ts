// What is said of what was due, and of who reported.
import type { ExpectedRule } from "../../../model/rounds.ts";
import type { ReportState } from "../../../model/reports.ts";
import type { ScheduleState, UntoldReason } from "../../../model/schedule.ts";
import { plural } from "./plural.ts";

const clauses = (count: number): string => `${count} ${plural(count, { one: "clause", other: "clauses" })}`;
/** Of how many a mean is: some may have no value. */
const mean = (scored: number, percent: string | null): string =>
  percent === null
    ? ""
    : `; the mean of the ${scored} that ${plural(scored, { one: "has", other: "have" })} a value is ${percent} %`;
const days = (least: number, most: number | null): string =>
  most === null
    ? `${least} days or more`
    : least === most
      ? `${least} ${plural(least, { one: "day", other: "days" })}`
      : `${least} to ${most} days`;

export const schedule = {
  title: (assessment: string, day: string) => `Schedule of ${assessment} as of ${day}`,
  due: (count: number, day: string, complete: number, percent: string | null, scored: number) =>
    `Of ${clauses(count)} due by ${day}, ${complete} ${plural(complete, { one: "is", other: "are" })} complete${mean(scored, percent)}.`,
  nothingDue: (day: string) => `No clause was due by ${day}.`,
  whole: (count: number, complete: number, percent: string | null, scored: number) =>
    `Of ${plural(count, { one: "the", other: "all" })} ${clauses(count)}, ${complete} ${plural(complete, { one: "is", other: "are" })} complete${mean(scored, percent)}.`,
  started: (count: number, percent: string | null, scored: number) =>
    `Begun by then: ${clauses(count)}${mean(scored, percent)}.`,
  expected: (rule: string, expected: string, earned: string, of: number, difference: string) =>
    `Expected by then of the ${of} with a value (${rule}): ${expected} clauses' worth; earned: ${earned}; difference ${difference}.`,
  completeStatus: (method: string, status: string) =>
    `Method ${method} counts the statuses and gives no value: "${status}", the best status of the scale, is taken for complete, and what was expected has nothing to be held against.`,
  rules: {
    "at-deadline": "all of a clause at its deadline",
    linear: "evenly over the days of a clause",
    "linear-years": "evenly over the calendar years of a clause",
    milestones: "by the activities that are due",
  } satisfies Record<ExpectedRule, string> as Readonly<Record<ExpectedRule, string>>,
  usualRule: (rule: string) => `${rule}; the plan names no rule`,
  atDeadline: (ids: string) => `Taken at their deadline, since the rule cannot read them: ${ids}.`,
  sourceEnds: (source: string, day: string) =>
    `The source is as of ${source}; what became of a clause between then and ${day} is not known, and lateness is counted to ${source}.`,
  sourceLater: (source: string, day: string) =>
    `The source is as of ${source}, later than ${day}: what was done by ${day}, and a value as of that day, is told only where the dates say so.`,
  states: {
    overdue: "overdue",
    "done-late": "done late",
    "done-either": "done, on time or late",
    "due-soon": "due soon",
    open: "open",
    "not-told": "not told",
    done: "done",
    "done-before": "done before its window",
    "not-started": "window not begun",
    "not-applicable": "not applicable",
  } satisfies Record<ScheduleState, string> as Readonly<Record<ScheduleState, string>>,
  why: {
    "source-ends": "the source ends before the deadline",
    "source-later": "the source is later, and no date says when",
    unrated: "not rated",
    "coded-not-due": "coded as not due, though its window is over",
    insufficient: "its rows give no value",
    "maybe-before": "in its window or before it",
  } satisfies Record<UntoldReason, string> as Readonly<Record<UntoldReason, string>>,
  days,
  late: (count: string) => `late by ${count}`,
  lastDay: "not done on its last day",
  overdueBy: (count: string) => `overdue by ${count}`,
  either: (most: string) => `on time or up to ${most} late`,
  eitherOpen: "on time or late",
  in: (count: string) => `in ${count}`,
  beside: (id: string, told: string) => `${id}: ${told}`,
  underOther: (end: string, place: string | null, outcome: string) =>
    `by ${end}${place === null ? "" : ` (${place})`}: ${outcome}`,
  otherBody: (name: string, outcome: string) => `${name} (not responsible): ${outcome}`,
  ifDone: (outcome: string) => `if what is not rated was done: ${outcome}`,
  inWindow: "in its window",
  columns: {
    state: "state",
    clauses: "clauses",
    window: "window",
    days: "days",
    done: "done on",
    value: "%",
    expected: "expected, %",
    round: "round",
    reporter: "reporter",
    received: "received",
    until: "reports until",
  },
  showing: (shown: number, all: number) => `Showing ${shown} of ${all} clauses.`,
  reports: (day: string) => `Reports, as of ${day}`,
  notStated: (round: string) =>
    `${round}: who is to report is not stated, so every responsible body is listed.`,
  reportStates: {
    early: "early",
    "in-time": "in time",
    late: "late",
    either: "on time or late",
    received: "received",
    "day-not-told": "received, day not told",
    unknown: "known to exist, not known to have come",
    missing: "missing",
    "not-due": "not due yet",
    "no-deadline": "not received, no deadline stated",
  } satisfies Record<ReportState, string> as Readonly<Record<ReportState, string>>,
  counted: (parts: string) => `${parts}.`,
  gates: {
    overdueMet: (id: string, limit: number, found: number) =>
      `${id}: at most ${clauses(limit)} overdue: met, ${found}`,
    overdueUnmet: (id: string, limit: number, found: number) =>
      `${id}: at most ${clauses(limit)} overdue: not met, ${found}; ${found - limit} too many`,
    overdueUnknown: (id: string, limit: number) =>
      `${id}: at most ${clauses(limit)} overdue: not met, no schedule can be made of it`,
    untold: (count: number) => ` (and ${count} of which it is not told)`,
    reportedMet: (plan: string, due: number) => `${plan}: all reports there: met, ${due} of ${due}`,
    reportedUnmet: (plan: string, due: number, missing: string) =>
      `${plan}: all reports there: not met, missing of ${due}: ${missing}`,
    nothingDue: (plan: string) => `${plan}: all reports there: not met, no report was due`,
    notMet: (text: string) => `gate not met: ${text}`,
  },
};
