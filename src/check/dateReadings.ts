// A text that is no date as nap writes it → the days that it may be.
import { dayAfter } from "../math/dayAfter.ts";
import { lastDayOf } from "../math/lastDayOf.ts";
import type { DateReading } from "../model/problems/timeProblems.ts";

/**
 * Day, month and year in any order that gives a day, parted by points, slashes or dashes; and a number as spreadsheets count
 * days, of the years 1955 to 2119. None where it is nothing of these, two where the order of day and month cannot be known.
 *
 * @example
 * dateReadings("31.08.2021") // [{ as: "dd.mm.yyyy", day: "2021-08-31" }]
 * dateReadings("03/04/2021").map(({ day }) => day) // ["2021-04-03", "2021-03-04"]
 * dateReadings("44439") // [{ as: "spreadsheet", day: "2021-08-31" }]
 */
export function dateReadings(text: string): DateReading[] {
  const bare = text.trim();
  if (/^[2-7]\d{4}$/.test(bare)) return [{ as: "spreadsheet", day: countedDay(Number(bare)) }];
  const yearLast = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(bare);
  if (yearLast !== null) {
    const [, first = "", second = "", year = ""] = yearLast;
    const found = [
      readingOf("dd.mm.yyyy", year, second, first),
      readingOf("mm/dd/yyyy", year, first, second),
    ].flatMap((reading) => reading ?? []);
    return found[0]?.day === found[1]?.day ? found.slice(0, 1) : found;
  }
  const yearFirst = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/.exec(bare);
  const [, year = "", month = "", day = ""] = yearFirst ?? [];
  const found = yearFirst === null ? null : readingOf("yyyy/mm/dd", year, month, day);
  return found === null ? [] : [found];
}

function readingOf(as: DateReading["as"], year: string, month: string, day: string): DateReading | null {
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  if (!isMonth || Number(day) < 1 || Number(day) > lastDayOf(Number(year), Number(month))) return null;
  return { as, day: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` };
}

/** Day 60 is a day that there was not: from day 61 on, day 0 is that of 1899-12-30. */
const countedDay = (days: number): string => dayAfter("1899-12-30", days);
