// A clause, a day and the plan's rule → the share of it that is expected by then.
import { divide, fraction, isZero, one, sum, zero, type Fraction } from "../../math/fraction.ts";
import { daysBetween } from "../../math/daysBetween.ts";
import type { Day, Period } from "../../model/period.ts";
import type { Clause } from "../../model/plan.ts";
import type { ExpectedRule } from "../../model/rounds.ts";

/**
 * Evenly over days, both ends included; over calendar years that are over, of windows in whole years; by the weights of the
 * activities whose windows are over, an activity without one at the clause's deadline; all of it at the deadline.
 *
 * @returns the share, and whether the rule could read the clause; else it is taken at its deadline
 * @example
 * const clause = { ...clausesOf(plan.value)[0], window: { start: "2020-01-01", end: "2022-12-31" } };
 * expectedOf(clause, "linear", "2020-12-31").share // fraction(183, 548)
 * expectedOf(clause, "linear-years", "2020-12-31").share // fraction(1, 3)
 */
export function expectedOf(
  clause: Clause,
  rule: ExpectedRule,
  asOf: Day,
): { readonly share: Fraction; readonly isRead: boolean } {
  const { window, activities } = clause;
  const atDeadline = window.end <= asOf ? one : zero;
  if (rule === "at-deadline") return { share: atDeadline, isRead: true };
  if (rule === "linear") return { share: linear(window, asOf), isRead: true };
  if (rule === "linear-years") {
    const isWhole = window.start.endsWith("-01-01") && window.end.endsWith("-12-31");
    return { share: isWhole ? byYears(window, asOf) : atDeadline, isRead: isWhole };
  }
  const weights = sum(activities.map(({ weight }) => weight));
  if (activities.every((activity) => activity.window === undefined) || isZero(weights))
    return { share: atDeadline, isRead: false };
  const over = activities.filter((activity) => (activity.window ?? window).end <= asOf);
  return { share: divide(sum(over.map(({ weight }) => weight)), weights), isRead: true };
}

function linear({ start, end }: Period, asOf: Day): Fraction {
  if (asOf < start) return zero;
  if (asOf >= end) return one;
  return fraction(daysBetween(start, asOf) + 1, daysBetween(start, end) + 1);
}

const yearOf = (day: Day): number => Number(day.slice(0, 4));

function byYears({ start, end }: Period, asOf: Day): Fraction {
  const all = yearOf(end) - yearOf(start) + 1;
  const ended = yearOf(asOf) - yearOf(start) + (asOf.endsWith("-12-31") ? 1 : 0);
  return fraction(Math.min(all, Math.max(0, ended)), all);
}
