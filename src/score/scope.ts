// An assessment and the rows of its clauses → which clauses take part.
import type { Assessment } from "../model/assessment.ts";

/** `plan`: every clause; `rated`: those with a row, a row that says `unrated` included; else those of the list. */
export function scopeTest(
  { scope }: Pick<Assessment, "scope">,
  rows: ReadonlyMap<string, unknown>,
): (clause: string) => boolean {
  if (scope === "plan") return () => true;
  if (scope === "rated") return (clause) => rows.has(clause);
  const listed = new Set(scope);
  return (clause) => listed.has(clause);
}
