// The clauses of a schedule → those of one deadline, or of one month, quarter or year where there are too many deadlines.
import { scheduleStates, type ScheduleState } from "../../../model/schedule.ts";
import type { ScheduleJson } from "../../schedule/scheduleSchema.ts";

/** Clauses whose deadlines lie together. */
export interface DeadlineGroup {
  /** `2020-12-31`, `2020-12`, `2020-Q4`, `2020`. */
  readonly name: string;
  /** Whether the deadlines lie on the day that is asked about, or before. */
  readonly isPast: boolean;
  readonly clauses: number;
  /** In the order of `scheduleStates`; those that occur. */
  readonly states: readonly (readonly [state: ScheduleState, clauses: number])[];
}

/** So many lines can be looked at. */
const mostGroups = 16;

const quarterOf = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** From fine to coarse. */
const names: readonly ((day: string) => string)[] = [
  (day) => day,
  (day) => day.slice(0, 7),
  quarterOf,
  (day) => day.slice(0, 4),
];

/** In the order of time; a month in which the day lies is in two. */
export function deadlineGroups(clauses: ScheduleJson["clauses"], asOf: string): DeadlineGroup[] {
  const nameOf = names.find((each) => countOf(clauses, each) <= mostGroups) ?? names.at(-1) ?? ((day) => day);
  const groups = new Map<string, { name: string; isPast: boolean; counts: Map<ScheduleState, number> }>();
  for (const { end, state } of clauses.toSorted((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0))) {
    const isPast = end <= asOf;
    const name = nameOf(end);
    const key = `${name} ${isPast}`;
    const group = groups.get(key) ?? { name, isPast, counts: new Map<ScheduleState, number>() };
    group.counts.set(state, (group.counts.get(state) ?? 0) + 1);
    groups.set(key, group);
  }
  return Array.from(groups.values(), ({ name, isPast, counts }) => {
    const states = scheduleStates.flatMap((state) => {
      const count = counts.get(state);
      return count === undefined ? [] : [[state, count] as const];
    });
    return { name, isPast, states, clauses: states.reduce((sum, [, count]) => sum + count, 0) };
  });
}

const countOf = (clauses: ScheduleJson["clauses"], nameOf: (day: string) => string): number =>
  new Set(clauses.map(({ end }) => nameOf(end))).size;
