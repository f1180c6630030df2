// An assessment and the rows of its clauses → which clauses take part.
import type { Assessment } from "../model/assessment.ts";
import type { ClauseRows } from "./rowsByClause.ts";

/** `plan`: every clause; `rated`: clauses with a row, even one that says `unrated`; otherwise the clauses of the list. */
export function scopeTest(
  { scope }: Pick<Assessment, "scope">,
  rows: Pick<ClauseRows, "has">,
): (clause: string) => boolean {
  if (scope === "plan") return () => true;
  if (scope === "rated") return (clause) => rows.has(clause);
  const listed = new Set(scope);
  return (clause) => listed.has(clause);
}
