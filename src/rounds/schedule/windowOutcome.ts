// What is known of a clause, one of its windows and a day → its state.
import { daysBetween } from "../../math/daysBetween.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { Day, DaySpan, Period } from "../../model/period.ts";
import type { WindowOutcome } from "../../model/schedule.ts";

/** What the rows of a clause say. */
export interface KnownClause {
  readonly outcome: Outcome;
  /** Its value is 1. */
  readonly isDone: boolean;
  /** By the latest of its rows; `null`: no row says when. */
  readonly done: DaySpan | null;
}

/** The day that is asked about, the last that the source knows of, and how far ahead a clause is due soon. */
export interface Days {
  readonly asOf: Day;
  readonly sourceEnds: Day;
  readonly within: number;
}

/**
 * Both ends of a window are included: a clause that is not done at the end of its last day is overdue from then on, by 0 days.
 * Nothing is claimed beyond the source: days are counted to its end, and what it cannot know is not told.
 *
 * @example
 * const known = { outcome: "scored", isDone: false, done: null };
 * const days = { asOf: "2021-01-31", sourceEnds: "2021-01-31", within: 30 };
 * windowOutcome(known, { start: "2020-01-01", end: "2020-12-31" }, days).days // { least: 31, most: 31 }
 */
export function windowOutcome(known: KnownClause, window: Period, days: Days): WindowOutcome {
  const { outcome, isDone, done } = known;
  const { asOf, sourceEnds, within } = days;
  const bare = (state: WindowOutcome["state"]): WindowOutcome => ({ window, state, days: null, why: null });
  const untold = (why: WindowOutcome["why"]): WindowOutcome => ({
    window,
    state: "not-told",
    days: null,
    why,
  });
  if (outcome === "not-applicable") return bare("not-applicable");
  const isOver = window.end <= asOf;
  const pending = (): WindowOutcome => {
    if (window.start > asOf) return bare("not-started");
    const left = daysBetween(asOf, window.end);
    return left <= within ? { ...bare("due-soon"), days: { least: left, most: left } } : bare("open");
  };
  if (outcome === "scored" && isDone) {
    // Done by the end of the source: where that is later than the day, only dates say whether it was done by then.
    const earliest = done?.earliest ?? null;
    const latest = done?.latest ?? sourceEnds;
    if (earliest !== null && earliest > asOf) return isOver ? overdue(window, asOf) : pending();
    if (latest > asOf) return untold("source-later");
    return doneWithin(window, done, done === null ? sourceEnds : done.latest);
  }
  if (!isOver) return pending();
  if (outcome === "not-due" && window.end <= sourceEnds) return untold("coded-not-due");
  if (outcome === "unrated") return untold("unrated");
  if (outcome === "insufficient") return untold("insufficient");
  if (window.end > sourceEnds) return untold("source-ends");
  return overdue(window, asOf < sourceEnds ? asOf : sourceEnds);
}

function overdue(window: Period, until: Day): WindowOutcome {
  const late = daysBetween(window.end, until);
  return { window, state: "overdue", days: { least: late, most: late }, why: null };
}

/** @param latest the last day on which it may have been done; `null` without an upper bound */
function doneWithin(window: Period, done: DaySpan | null, latest: Day | null): WindowOutcome {
  const earliest = done?.earliest ?? null;
  if (latest !== null && latest < window.start)
    return { window, state: "done-before", days: null, why: null };
  if (latest !== null && latest <= window.end) {
    const isWithin = done === null || (earliest !== null && earliest >= window.start);
    return { window, state: "done", days: null, why: isWithin ? null : "maybe-before" };
  }
  const least = earliest === null ? 0 : Math.max(0, daysBetween(window.end, earliest));
  const most = latest === null ? null : daysBetween(window.end, latest);
  return { window, state: least > 0 ? "done-late" : "done-either", days: { least, most }, why: null };
}
