// A day and a number of days → the day that is so many days later.
import { daysBetween } from "./daysBetween.ts";
import { lastDayOf } from "./lastDayOf.ts";

/**
 * Both as `YYYY-MM-DD`, in the Gregorian calendar; no clock and no time zone is asked.
 *
 * @param days 0 or more
 * @example
 * dayAfter("1899-12-30", 44439) // "2021-08-31"
 * dayAfter("2024-02-28", 1) // "2024-02-29"
 */
export function dayAfter(from: string, days: number): string {
  let [year = 0, month = 1] = from.split("-").map(Number);
  // The first of January that is not later, and from there month by month.
  year += Math.floor(days / 366);
  month = days < 366 ? month : 1;
  const first = (): string => text(year, month, 1);
  for (;;) {
    const next = daysBetween(from, first()) + lastDayOf(year, month);
    if (next > days) break;
    year += month === 12 ? 1 : 0;
    month = (month % 12) + 1;
  }
  return text(year, month, days - daysBetween(from, first()) + 1);
}

const two = (value: number): string => String(value).padStart(2, "0");

const text = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
