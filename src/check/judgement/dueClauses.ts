// An assessment and its plan → the clauses in scope whose window has ended, each with its rows.
import { clausesOf } from "../../model/clauses.ts";
import type { Day } from "../../model/period.ts";
import type { Clause } from "../../model/plan.ts";
import type { JudgementInput } from "./judgementInput.ts";
import { clausesInScope } from "./clausesInScope.ts";

export interface DueClause {
  readonly clause: Clause;
  readonly rows: readonly number[];
}

/** As of the day of the assessment; none where nothing says which day that is. */
export function dueClauses(input: JudgementInput): {
  readonly asOf: Day;
  readonly due: readonly DueClause[];
} {
  const { plan, asOf } = input;
  if (plan === null || asOf === null) return { asOf: "", due: [] };
  const inScope = clausesInScope(input);
  const due = clausesOf(plan).filter(({ id, window }) => window.end <= asOf && inScope.has(id));
  return { asOf, due: due.map((clause) => ({ clause, rows: inScope.get(clause.id) ?? [] })) };
}
