// A day and a number of months → the last day of these months.
import { lastDayOf } from "./lastDayOf.ts";

/**
 * The last of so many months that begin with the day: the day before the same day of the month in which they are over, and the
 * end of the month before where that month has no such day. Both as `YYYY-MM-DD`.
 *
 * @param months 1 or more
 * @example
 * monthsAfter("2020-01-01", 6) // "2020-06-30"
 * monthsAfter("2020-02-27", 12) // "2021-02-26"
 * monthsAfter("2020-08-31", 6) // "2021-02-28"
 */
export function monthsAfter(from: string, months: number): string {
  const [year = 0, month = 1, day = 1] = from.split("-").map(Number);
  if (day === 1) return text(...before(year, month, months), null);
  const count = year * 12 + (month - 1) + months;
  return text(Math.floor(count / 12), (count % 12) + 1, day - 1);
}

/** The month before the one in which they are over. */
function before(year: number, month: number, months: number): [year: number, month: number] {
  const count = year * 12 + (month - 1) + months - 1;
  return [Math.floor(count / 12), (count % 12) + 1];
}

/** @param day `null` for the last one; one that the month does not have is its last one, too */
function text(year: number, month: number, day: number | null): string {
  const last = lastDayOf(year, month);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day === null ? last : Math.min(day, last))}`;
}
