// `2019-12-05`, `2019-12`, `2019-12-05/2020-02-08`, `2020-02-08/..` → the days of which one is meant.
import type { DaySpan } from "../model/period.ts";
import { parsePoint } from "./period.ts";

/**
 * The days within which something happened, or a report came in: those of a day, month, quarter or year; from the first day of
 * one to the last of another; or from one on, or up to one. A time of day is passed over.
 *
 * @returns `null` when the text is none of these, or ends before it starts
 * @example
 * parseDaySpan("2019-12") // { earliest: "2019-12-01", latest: "2019-12-31" }
 * parseDaySpan("2020-02-08/..") // { earliest: "2020-02-08", latest: null }
 * parseDaySpan("31.08.2021") // null
 */
export function parseDaySpan(text: string): DaySpan | null {
  const [from = "", to = from, ...rest] = text.trim().split("/");
  if (rest.length > 0) return null;
  const [first, last] = [spanOf(from), spanOf(to)];
  if (first === null || last === null) return null;
  const span = { earliest: first.earliest, latest: last.latest };
  if (span.earliest === null && span.latest === null) return null;
  return span.earliest !== null && span.latest !== null && span.earliest > span.latest ? null : span;
}

const open: DaySpan = { earliest: null, latest: null };

function spanOf(text: string): DaySpan | null {
  const bare = text.trim();
  if (bare === "..") return open;
  const point = parsePoint(bare.replace(/^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d(:\d\d)?Z?$/, "$1"));
  return point === null ? null : { earliest: point.start, latest: point.end };
}
