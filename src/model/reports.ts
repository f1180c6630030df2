// Who was to report in each round of a plan, and what came in, and when.
import type { AssessorKind } from "./assessorKind.ts";
import type { Day, DaySpan } from "./period.ts";
import type { Round } from "./rounds.ts";

/**
 * - `early`, `in-time`: before, or within, the days for reports
 * - `late`: after them, by `late`
 * - `either`: in time or late, which its day does not tell; late by 0 to the most of `late`
 * - `received`: it came, and the round states no days for reports
 * - `day-not-told`: it came, nobody says when
 * - `unknown`: it is known to exist, since somebody speaks of it; not whether it came
 * - `missing`: the days are over and nothing came
 * - `not-due`: the days are not over, and nothing came
 * - `no-deadline`: nothing came, and the round states no days for reports
 */
export const reportStates = [
  "early",
  "in-time",
  "late",
  "either",
  "received",
  "day-not-told",
  "unknown",
  "missing",
  "not-due",
  "no-deadline",
] as const;

/** One of them. */
export type ReportState = (typeof reportStates)[number];

/** A number of days that is not known exactly; `most` is `null` where it has no upper bound. */
export interface DayRange {
  readonly least: number;
  readonly most: number | null;
}

/** What one that is to report sent for one round. */
export interface Report {
  /** The id of a body, or a kind of assessor. */
  readonly reporter:
    { readonly level: "body"; readonly id: string } | { readonly level: "kind"; readonly id: AssessorKind };
  /** The ids of the assessments that hold it; empty where nothing came. */
  readonly assessments: readonly string[];
  readonly state: ReportState;
  /** Of `late` and `either`. */
  readonly late: DayRange | null;
  /** When its first and its last row came in; `null` where no row says so. */
  readonly received: { readonly first: DaySpan; readonly last: DaySpan } | null;
  /** Rows with a rating that do not say when they came in. */
  readonly undated: number;
}

/** The reports of one round. */
export interface RoundReports {
  readonly round: Round;
  /** False where the plan does not say who is to report: then every responsible body is. */
  readonly isStated: boolean;
  readonly reports: readonly Report[];
}

/** The reports of all rounds that have days for reports, or say who is to report. */
export interface Reports {
  /** The day up to which it was looked: that of the call, else the last of which the assessments or their receipts are certain to know. */
  readonly asOf: Day | null;
  readonly rounds: readonly RoundReports[];
}
