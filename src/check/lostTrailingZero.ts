// A plan and the rows → the clause whose last zero a spreadsheet ate.
import { clausesById } from "../model/clausesById.ts";
import type { Clause, Plan } from "../model/plan.ts";
import { problem, type Problem } from "../model/problem.ts";
import { cellText, rowNumber, type RatingTable } from "../model/ratingTable.ts";
import { otherRow } from "./otherRow.ts";

/** For an id such as 1.1 the clause 1.10, where the plan has it and no row names it; else `null`. */
export function lostTrailingZero(table: RatingTable, plan: Plan | null): (id: string) => Clause | null {
  // Asked about few ids, if any: what it takes is gathered at the first of them.
  let gathered: { clauses: ReadonlyMap<string, Clause>; rated: ReadonlySet<string> } | null = null;
  const gather = (): NonNullable<typeof gathered> => ({
    clauses: plan === null ? new Map<string, Clause>() : clausesById(plan),
    rated: new Set(table.column.clause.names),
  });
  return (id) => {
    if (!/\.\d*[1-9]$/.test(id)) return null;
    const { clauses, rated } = (gathered ??= gather());
    const eaten = clauses.get(`${id}0`) ?? null;
    return eaten === null || rated.has(eaten.id) || table.unrated.has(eaten.id) ? null : eaten;
  };
}

/** NAP313: one of the two rows is that of the clause that is missing. */
export function eatenProblem(table: RatingTable, row: number, other: number, missing: Clause): Problem {
  return problem("NAP313", table.place(row, "clause"), {
    id: cellText(table, row, "clause"),
    row: rowNumber(table, row),
    first: otherRow(table, row, other),
    missing: missing.id,
  });
}
