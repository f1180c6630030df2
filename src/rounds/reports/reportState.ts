// What came in and the days for reports → in time, early, late by how many days, in time or late, missing.
import { daysBetween } from "../../math/daysBetween.ts";
import type { Day, Period } from "../../model/period.ts";
import type { Report } from "../../model/reports.ts";
import type { Receipts } from "./receiptsByBody.ts";

/**
 * Both ends of the days for reports are included. Of an interval that only begins by their end nobody knows: in time or late.
 *
 * @example
 * const last = { earliest: "2020-08-02", latest: "2020-08-02" };
 * const came = { assessments: ["a"], first: last, last, undated: 0 };
 * reportState(came, { start: "2020-07-01", end: "2020-07-31" }, "2020-12-31").late // { least: 2, most: 2 }
 */
export function reportState(
  { assessments, last }: Receipts,
  reports: Period | null,
  asOf: Day | null,
): Pick<Report, "state" | "late"> {
  if (assessments.length === 0) {
    if (reports === null) return { state: "no-deadline", late: null };
    return { state: asOf !== null && reports.end <= asOf ? "missing" : "not-due", late: null };
  }
  if (last === null) return { state: "day-not-told", late: null };
  if (reports === null) return { state: "received", late: null };
  const { earliest, latest } = last;
  if (latest !== null && latest <= reports.end)
    return { state: latest < reports.start ? "early" : "in-time", late: null };
  const least = earliest === null ? 0 : Math.max(0, daysBetween(reports.end, earliest));
  const most = latest === null ? null : daysBetween(reports.end, latest);
  return { state: least > 0 ? "late" : "either", late: { least, most } };
}
