// A window → how a form shows it: whole years as years, all else as days.
import type { Period } from "../../model/period.ts";

/**
 * The same in every language.
 *
 * @example
 * windowText({ start: "2020-01-01", end: "2022-12-31" }) // "2020–2022"
 * windowText({ start: "2020-03-01", end: "2020-12-31" }) // "2020-03-01 – 2020-12-31"
 */
export function windowText({ start, end }: Period): string {
  if (!start.endsWith("-01-01") || !end.endsWith("-12-31"))
    return start === end ? start : `${start} – ${end}`;
  const [first, last] = [start.slice(0, 4), end.slice(0, 4)];
  return first === last ? first : `${first}–${last}`;
}
