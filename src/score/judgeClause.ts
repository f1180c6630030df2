// A rated clause, the as-of date and the method → whether the clause counts, and with what credit.
import { one, zero, type Fraction } from "../math/fraction.ts";
import type { Method, NotDueRule } from "../model/method.ts";
import type { Day } from "../model/period.ts";
import type { Clause } from "../model/plan.ts";
import type { StepResult } from "../model/score.ts";
import { without } from "./stepResult.ts";

/** A clause as the denominator sees it. */
export interface JudgedClause {
  readonly clause: Clause;
  readonly result: StepResult;
  readonly eligible: boolean;
  /** What the clause adds to the numerator, 0 to 1; `null` when it is not in the denominator. */
  readonly credit: Fraction | null;
  /** The rule that treated the gap, if the clause is a gap. */
  readonly gap: NotDueRule | null;
  /** For how many clauses it stands, where these were counted; 1 unless given. */
  readonly count?: number;
}

/**
 * The method's `eligible` decides which clauses are eligible at the as-of date: `started` if the window's first day is
 * not after it, `due` if its last day is not after it. A clause that is not eligible is not due, whatever its rows say.
 * A not-applicable clause is never eligible. `treat` decides about eligible clauses without a value.
 */
export function judgeClause(
  clause: Clause,
  rated: StepResult,
  method: Method,
  asOf: Day | null,
): JudgedClause {
  const { outcome } = rated;
  const early = outcome === "not-applicable" ? rated : tooEarly(clause, method, asOf);
  if (early !== null) return { clause, result: early, eligible: false, credit: null, gap: null };
  const gap =
    outcome === "unrated" ? method.treat.unrated : outcome === "not-due" ? method.treat.notDue : null;
  return {
    clause,
    result: rated,
    eligible: true,
    credit: gap === "zero" ? zero : gap === "full" ? one : rated.value,
    gap,
  };
}

function tooEarly(clause: Clause, { eligible }: Method, asOf: Day | null): StepResult | null {
  if (eligible === "all" || asOf === null) return null;
  const { start, end } = clause.window;
  if (eligible === "started")
    return start <= asOf ? null : without("not-due", "not-started-yet", { start, asOf });
  return end <= asOf ? null : without("not-due", "not-due-yet", { end, asOf });
}
