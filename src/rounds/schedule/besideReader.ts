// A score, the dates of its rows and a day → of a clause, what the responsible did, what others did, and what holds if it was done.
import { equal, one, type Fraction } from "../../math/fraction.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { DaySpan } from "../../model/period.ts";
import type { Activity, Clause } from "../../model/plan.ts";
import { cellText } from "../../model/ratingTable.ts";
import { scheduleDoneStates, type ClauseSchedule, type WindowOutcome } from "../../model/schedule.ts";
import type { ClauseScore, Score, StepResult } from "../../model/score.ts";
import { statusesOf } from "../../model/statusesOf.ts";
import { clauseRules, rateClause, type RatedRow } from "../../score/rateClause.ts";
import { createRowReader } from "../../score/readRows.ts";
import type { BesideRows, DoneDates } from "./doneDates.ts";
import { windowOutcome, type Days } from "./windowOutcome.ts";

/** What a clause is worth by the rows that decide, and whether it is done. */
export interface OwnResult {
  readonly value: Fraction | null;
  /** Under a method without figures, `scored` where there is a status. */
  readonly outcome: Outcome;
  readonly isDone: boolean;
}

type Beside = Pick<ClauseSchedule, "otherBodies" | "ifDone">;

/** The deadline is that of those who are responsible: what others did is told, and decides nothing. */
export function besideReader(
  { plan, assessment, scale, method }: Score,
  { beside, deciding, ifDone }: DoneDates,
  days: Days,
  /** Under a method without figures, the status that says that a clause is done; `null` where its value says so. */
  completeStatus: string | null,
): {
  readonly ownOf: (item: ClauseScore) => OwnResult;
  readonly besideOf: (clause: Clause) => Beside;
} {
  const table = assessment.ratings;
  const reader = createRowReader(table, scale, method, []);
  const rules = clauseRules(method, plan);
  const activitiesOf = activitiesById();
  const read = (row: number, clause: Clause): RatedRow =>
    reader.read(row, activitiesOf(clause).get(cellText(table, row, "activity")) ?? null);
  const resultOf = ({
    outcome,
    value,
    reasons,
  }: Pick<ClauseScore["figure"], "outcome" | "value" | "reasons">): OwnResult => {
    const [status, ...others] = statusesOf({ reasons });
    const isDone =
      completeStatus === null
        ? value !== null && equal(value, one)
        : status === completeStatus && others.length === 0;
    return { value, outcome: status === undefined ? outcome : "scored", isDone };
  };
  const ofStep = ({ outcome, value, reason }: StepResult): OwnResult =>
    resultOf({ outcome, value, reasons: reason === null ? [] : [reason] });
  const outcomeOf = (done: DaySpan | null, clause: Clause): WindowOutcome =>
    windowOutcome({ outcome: "scored", isDone: true, done }, clause.window, days);
  const ofBody = ({ body, rows, done }: BesideRows, clause: Clause): Beside["otherBodies"] => {
    const outcome = outcomeOf(done, clause);
    // No deadline binds it: what it had not done by the day is not said.
    return scheduleDoneStates.has(outcome.state) &&
      rows.every((row) => ofStep(read(row, clause).result).isDone)
      ? [{ body, done, ...outcome }]
      : [];
  };
  return {
    ownOf({ clause, figure }) {
      const rows = deciding.get(clause.id);
      if (rows === undefined) return resultOf(figure);
      const rated = rows.map((row) => read(row, clause));
      return ofStep(rateClause(clause, rated, rules).result);
    },
    besideOf(clause) {
      const span = ifDone.get(clause.id);
      const maybe = span === undefined ? null : outcomeOf(span, clause);
      return {
        otherBodies: (beside.get(clause.id) ?? []).flatMap((own) => ofBody(own, clause)),
        // What begins after the day that is asked about says nothing of it.
        ifDone: maybe !== null && scheduleDoneStates.has(maybe.state) ? maybe : null,
      };
    },
  };
}

/** Of the clause that was asked about last they are kept: its rows are read one after the other. */
function activitiesById(): (clause: Clause) => ReadonlyMap<string, Activity> {
  let last: Clause | null = null;
  let known = new Map<string, Activity>();
  return (clause) => {
    if (clause !== last) known = new Map(clause.activities.map((activity) => [activity.id, activity]));
    last = clause;
    return known;
  };
}
