// A counted table and the ids of its plan → what is written otherwise than the plan has it, and was not counted with its like.
import { clausesOf } from "../model/clauses.ts";
import type { Plan } from "../model/plan.ts";
import { cellText, type RatingTable } from "../model/ratingTable.ts";

/** An id of the plan in another spelling. */
export interface WrittenOtherwise {
  readonly column: "clause" | "body";
  readonly written: string;
  readonly id: string;
}

/**
 * The first of them; `null` where all are ids of the plan, or nothing that it knows. A query compares letters, and a reader
 * knows that "clause 1.1." is 1.1: its rows stand apart from those of 1.1.
 *
 * @param table as it was counted
 * @param current the same, under the ids of the plan
 * @param rawOf the clause and the body of a row as they were counted; `null` where several bodies were
 * @example writtenOtherwise(own.value.ratings, own.value.ratings, plan.value, () => null) // null
 */
export function writtenOtherwise(
  table: RatingTable,
  current: Pick<RatingTable, "column">,
  plan: Plan,
  rawOf: (row: number) => { readonly clause: string; readonly body: string } | null,
): WrittenOtherwise | null {
  const clauses = new Set(clausesOf(plan).map(({ id }) => id));
  const bodies = new Set(plan.bodies.map(({ id }) => id));
  const under = { ...table, column: current.column };
  for (let row = 0; row < table.rows; row++) {
    const raw = rawOf(row);
    if (raw === null) continue;
    const [clause, body] = [cellText(under, row, "clause"), cellText(under, row, "body")];
    if (raw.clause !== clause && clauses.has(clause))
      return { column: "clause", written: raw.clause, id: clause };
    if (raw.body !== body && bodies.has(body)) return { column: "body", written: raw.body, id: body };
  }
  return null;
}
