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
  // From the first of a month on, the last of them is a whole month.
  const count = year * 12 + (month - 1) + months - (day === 1 ? 1 : 0);
  const [lastYear, lastMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const last = lastDayOf(lastYear, lastMonth);
  const shown = day === 1 ? last : Math.min(day - 1, last);
  return `${String(lastYear).padStart(4, "0")}-${two(lastMonth)}-${two(shown)}`;
}

const two = (value: number): string => String(value).padStart(2, "0");
