// The score of an assessment, and a day → what of the plan was done in its time, what is late, and what was expected.
import { divide, fraction, isZero, subtract, sum, type Fraction } from "../../math/fraction.ts";
import type { Day, DaySpan } from "../../model/period.ts";
import {
  scheduleDoneStates,
  scheduleStates,
  type ClauseSchedule,
  type PartFigure,
  type Schedule,
  type ScheduleInput,
  type ScheduleState,
} from "../../model/schedule.ts";
import { doneDates } from "./doneDates.ts";
import { besideReader } from "./besideReader.ts";
import { expectedOf } from "./expectedOf.ts";
import { windowOutcome } from "./windowOutcome.ts";

/**
 * Every clause in scope has one state. Clauses are weighed alike: two figures are told beside each other, completion of the
 * whole plan and of what was due, and never blended. A later source tells a value of the day only where the dates of all of a
 * clause's rows lie on or before it: nothing else says that it held then.
 *
 * @returns `null` where neither the call nor the assessment says a day
 * @example
 * const { score } = scoreAssessment(inputOf(own));
 * scheduleOf({ score, asOf: "2020-12-31", within: 30 })?.whole.clauses // 4
 */
export function scheduleOf({ score, asOf: asked, within }: ScheduleInput): Schedule | null {
  const { plan, assessment, method, scale } = score;
  const ownDay = assessment.asOf ?? assessment.period?.end ?? null;
  const asOf = asked ?? ownDay;
  if (asOf === null) return null;
  const sourceEnds = ownDay ?? asOf;
  const days = { asOf, sourceEnds, within };
  const rule = plan.expected ?? "at-deadline";
  const dates = doneDates({
    table: assessment.ratings,
    scale,
    clauses: score.clauses.map(({ clause }) => clause),
    sourceEnds,
    ownDay,
  });
  const completeStatus = method.countsOnly ? (scale?.levels.at(-1)?.id ?? null) : null;
  const { ownOf, besideOf } = besideReader(score, dates, days, completeStatus);
  const atDeadline: string[] = [];
  const counts = Object.fromEntries(scheduleStates.map((state) => [state, 0])) as Record<
    ScheduleState,
    number
  >;
  const clauses = score.clauses.map((item): ClauseSchedule => {
    const { clause } = item;
    const own = ownOf(item);
    const { isDone } = own;
    const done = isDone ? (dates.done.get(clause.id) ?? null) : null;
    const known = { outcome: own.outcome, isDone, done };
    const outcome = windowOutcome(known, clause.window, days);
    counts[outcome.state]++;
    const { share, isRead } = expectedOf(clause, rule, asOf);
    if (!isRead) atDeadline.push(clause.id);
    const others = (clause.windows ?? [])
      .slice(1)
      .map((window) => ({ ...windowOutcome(known, window, days), window }));
    const isKnown = isDone
      ? scheduleDoneStates.has(outcome.state)
      : asOf >= sourceEnds || isBy(dates.done.get(clause.id), asOf);
    const value = isKnown ? own.value : null;
    return { clause, ...outcome, value, done, others, ...besideOf(clause), expected: share };
  });
  const applicable = clauses.filter(({ state }) => state !== "not-applicable");
  const valued = applicable.flatMap(({ value, expected }) => (value === null ? [] : [{ value, expected }]));
  const expected = sum(valued.map((item) => item.expected));
  const earned = sum(valued.map(({ value }) => value));
  return {
    plan,
    assessment,
    method,
    scale,
    asOf,
    sourceEnds,
    countedTo: asOf < sourceEnds ? asOf : sourceEnds,
    within,
    completeStatus,
    counts,
    clauses,
    whole: partFigure(applicable),
    due: partFigure(applicable.filter(({ window }) => window.end <= asOf)),
    started: partFigure(applicable.filter(({ window }) => window.start <= asOf)),
    share: {
      rule,
      isStated: plan.expected !== null,
      expected,
      earned,
      difference: subtract(earned, expected),
      ratio: isZero(expected) ? null : divide(earned, expected),
      clauses: valued.length,
      atDeadline,
    },
  };
}

const isBy = (span: DaySpan | undefined, day: Day): boolean =>
  span !== undefined && span.latest !== null && span.latest <= day;

function partFigure(clauses: readonly ClauseSchedule[]): PartFigure {
  const values = clauses.flatMap(({ value }): Fraction[] => (value === null ? [] : [value]));
  return {
    value: values.length === 0 ? null : divide(sum(values), fraction(values.length)),
    scored: values.length,
    clauses: clauses.length,
    complete: clauses.filter(({ state }) => scheduleDoneStates.has(state)).length,
  };
}
