// A plan → whether it knows a text as a body, a clause or a round.
import { bodyMeant } from "../../model/bodyMeant.ts";
import { clausesOf } from "../../model/clauses.ts";
import type { MappedColumn } from "../../model/mapping.ts";
import type { Plan } from "../../model/plan.ts";
import { plainClauseId } from "../../text/plainClauseId.ts";

/** Whether a text is one that a column may have. */
export type KnownTexts = (column: MappedColumn, text: string) => boolean;

/**
 * Bodies go by all their names, clauses by their ids of today and of before; of other columns nothing is known.
 *
 * @example knownTexts(plan.value)("clause", "Clause 1.1.") // true
 */
export function knownTexts(plan: Plan): KnownTexts {
  const bodies = new Set(plan.bodies.map(({ id }) => id));
  const meant = bodyMeant(plan.bodies);
  const clauses = new Set(clausesOf(plan).flatMap(({ id, was = [] }) => [id, ...was]));
  return (column, text) => {
    if (column === "body") return bodies.has(meant(text));
    return column === "clause" && (clauses.has(text) || clauses.has(plainClauseId(text)));
  };
}
