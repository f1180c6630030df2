// A score, the dates of its rows and a day → of a clause, what bodies did that are not responsible, and what holds if it was done.
import { equal, one } from "../../math/fraction.ts";
import type { DaySpan } from "../../model/period.ts";
import type { Clause } from "../../model/plan.ts";
import { cellText } from "../../model/ratingTable.ts";
import type { ClauseSchedule, WindowOutcome } from "../../model/schedule.ts";
import type { Score } from "../../model/score.ts";
import { statusesOf } from "../../model/statusesOf.ts";
import { createRowReader } from "../../score/readRows.ts";
import type { BesideRows, DoneDates } from "./doneDates.ts";
import { windowOutcome, type Days } from "./windowOutcome.ts";

type Beside = Pick<ClauseSchedule, "otherBodies" | "ifDone">;

/** The deadline is that of those who are responsible: what others did is told, and decides nothing. */
export function besideReader(
  { assessment, scale, method }: Pick<Score, "assessment" | "scale" | "method">,
  { beside, ifDone }: DoneDates,
  days: Days,
): (clause: Clause, outcome: WindowOutcome) => Beside {
  const table = assessment.ratings;
  const reader = createRowReader(table, scale, method, []);
  const best = method.countsOnly ? (scale?.levels.at(-1)?.id ?? null) : null;
  const isDone = (row: number, { activities }: Clause): boolean => {
    const activity = activities.find(({ id }) => id === cellText(table, row, "activity")) ?? null;
    const { result } = reader.read(row, activity);
    return best === null
      ? result.value !== null && equal(result.value, one)
      : statusesOf({ reasons: result.reason === null ? [] : [result.reason] }).join() === best;
  };
  const outcomeOf = (done: DaySpan | null, clause: Clause): WindowOutcome =>
    windowOutcome({ outcome: "scored", isDone: true, done }, clause.window, days);
  const ofBody = ({ body, rows, done }: BesideRows, clause: Clause): Beside["otherBodies"] =>
    rows.every((row) => isDone(row, clause)) ? [{ body, done, ...outcomeOf(done, clause) }] : [];
  return (clause, { why }) => {
    const span = why === "unrated" ? ifDone.get(clause.id) : undefined;
    const maybe = span === undefined ? null : outcomeOf(span, clause);
    return {
      otherBodies: (beside.get(clause.id) ?? []).flatMap((own) => ofBody(own, clause)),
      // What begins after the day that is asked about says nothing of it.
      ifDone: maybe !== null && maybe.state.startsWith("done") ? maybe : null,
    };
  };
}
