// A calendar day → the number that spreadsheets have for it.
import { daysBetween } from "../math/daysBetween.ts";

/**
 * Days since 1899-12-30; `null` for a text that is not a day, and before March 1900, where spreadsheets differ.
 *
 * @example serialDay("2020-12-31") // 44196
 */
export function serialDay(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < "1900-03-01") return null;
  return daysBetween("1899-12-30", text);
}
