// Two days → how many days lie between them.

/**
 * Days from the first to the second, in the Gregorian calendar: 0 for one day, below 0 where the second comes before. Both
 * as `YYYY-MM-DD`; no clock and no time zone is asked.
 *
 * @example
 * daysBetween("2024-02-28", "2024-03-01") // 2
 * daysBetween("2026-01-01", "2025-12-31") // -1
 */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** A year begins in March here, so that the day that only some years have is the last one (Hinnant, days_from_civil). */
function dayNumber(text: string): number {
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
  const years = month > 2 ? year : year - 1;
  const months = (month + 9) % 12;
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leaps + Math.floor((153 * months + 2) / 5) + day;
}
