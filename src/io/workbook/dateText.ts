// The number by which a workbook keeps a day or time → the day as YYYY-MM-DD, the time as HH:MM.

const [msADay, minutesADay] = [86_400_000, 1440];
/** Day 0 from 1 March 1900 on; before, a spreadsheet counts a 29 February 1900 that never was. */
const [since1900, since1904] = [Date.UTC(1899, 11, 30), Date.UTC(1904, 0, 1)];
const imaginaryDay = 60;
const lastDay = Date.UTC(9999, 11, 31);

/** How a number format shows a number as a day: with its day, its time, or both. */
export interface DateFormat {
  readonly day: boolean;
  readonly time: boolean;
}

/** `null` for a number that is not a day. */
export function dateText(value: number, { day, time }: DateFormat, from1904: boolean): string | null {
  const minutes = Math.round(value * minutesADay);
  const days = Math.floor(minutes / minutesADay);
  const rest = minutes - days * minutesADay;
  const clock = `${pad(Math.floor(rest / 60))}:${pad(rest % 60)}`;
  const shifted = !from1904 && days < imaginaryDay ? days + 1 : days;
  const at = (from1904 ? since1904 : since1900) + shifted * msADay;
  if (value < 0 || !(at <= lastDay)) return null;
  if (!day) return days === 0 ? clock : `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
  const date = new Date(at).toISOString().slice(0, 10);
  return time && rest > 0 ? `${date} ${clock}` : date;
}

const pad = (part: number): string => String(part).padStart(2, "0");
