// `2020`, `2020-Q3`, `2020-07`, `2020-07-15` → the first and the last day.
import { lastDayOf } from "../math/lastDayOf.ts";
import type { Day, Period } from "../model/period.ts";

const two = (value: number): string => String(value).padStart(2, "0");

const months = (year: string, first: number, last: number): Period => ({
  start: `${year}-${two(first)}-01`,
  end: `${year}-${two(last)}-${lastDayOf(Number(year), last)}`,
});

/**
 * The days that a year, quarter, month or day spans; `null` when the text is not one (2021-02-29, 31.12.2020).
 *
 * @example
 * parsePoint("2020-Q3") // { start: "2020-07-01", end: "2020-09-30" }
 * parsePoint("31.12.2020") // null
 */
export function parsePoint(text: string): Period | null {
  const match = /^(\d{4})(?:-(?:[Qq]([1-4])|(\d{2})(?:-(\d{2}))?))?$/.exec(text.trim());
  if (match === null) return null;
  const [, year = "", quarter, month, day] = match;
  if (quarter !== undefined) return months(year, Number(quarter) * 3 - 2, Number(quarter) * 3);
  if (month === undefined) return months(year, 1, 12);
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return months(year, Number(month), Number(month));
  if (Number(day) < 1 || Number(day) > lastDayOf(Number(year), Number(month))) return null;
  return { start: text.trim(), end: text.trim() };
}

/** The last day of a point in time: what an as-of of `2020` means. */
export const parseLastDay = (text: string): Day | null => parsePoint(text)?.end ?? null;
