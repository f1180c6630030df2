// A text that looks like a point in time → why it is none.
import { lastDayOf } from "../math/lastDayOf.ts";
import type { PointFault } from "./problems/valueProblems.ts";

/** Which part of it does not exist, for a text that looks like a point in time and is not one; `null` for all others. */
export function pointFault(text: string): PointFault | null {
  const [, quarter] = /^\d{4}-[Qq](\d+)$/.exec(text.trim()) ?? [];
  if (quarter !== undefined) return { part: "quarter" };
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text.trim()) ?? [];
  if (Number(month) < 1 || Number(month) > 12) return { part: "month" };
  return day === undefined
    ? null
    : { part: "day", month: `${year}-${month}`, days: lastDayOf(Number(year), Number(month)) };
}
