// A round of a plan as written → the same with its day in full.
import { monthsAfter } from "../math/monthsAfter.ts";
import type { Path } from "../model/place.ts";
import type { Day, Period } from "../model/period.ts";
import type { PlanText } from "../model/plan.ts";
import type { Round } from "../model/rounds.ts";
import type { Reader } from "./reader.ts";

type RoundText = NonNullable<PlanText["rounds"]>[number];

/**
 * A round is as of the day that it states, else of the last day of its month, counted from the start of the plan or from a
 * day of its own. One that says neither has no day, which is a problem.
 *
 * @param period of the plan
 * @example
 * toRound(createReader(() => startOf("plan.yaml")), { id: "m06", month: 6 }, ["rounds", 0], own.period).asOf // "2020-06-30"
 */
export function toRound(reader: Reader, text: RoundText, path: Path, period: Period): Round {
  return {
    id: text.id,
    title: text.title ?? text.id,
    asOf: dayOf(reader, text, path, period),
    reports: text.reports === undefined ? null : reader.period(text.reports, [...path, "reports"]),
    by: text.by ?? null,
  };
}

function dayOf(reader: Reader, text: RoundText, path: Path, period: Period): Day | null {
  if (text["as-of"] !== undefined) return reader.day(text["as-of"], [...path, "as-of"]);
  if (text.month === undefined) {
    reader.report("NAP701", path, { round: text.id });
    return null;
  }
  if (text.from === undefined || text.from === "plan-start")
    return monthsAfter(period.start, Number(text.month));
  const from = reader.period({ start: text.from, end: text.from }, path);
  return from === null ? null : monthsAfter(from.start, Number(text.month));
}
