// An assessment under a method → its figure without the clauses that something explains, or in which the assessor acts.
import { one, type Fraction } from "../math/fraction.ts";
import type { Assessment } from "../model/assessment.ts";
import { cellText } from "../model/ratingTable.ts";
import type { SetAside } from "../model/sensitivity.ts";
import type { ScoreInput } from "../score/scoreInput.ts";
import { fold } from "../text/fold.ts";
import { boundsOfChoices } from "./boundsOf.ts";
import type { ClauseChoices, Unknowns } from "./clauseUnknowns.ts";

/**
 * Causes as their column names them, in the order of their first row; then the interests that the assessment declares, and those that
 * other assessments of the plan do.
 */
export function setAside(
  { plan, assessment, method }: ScoreInput,
  unknowns: Unknowns,
  beside: readonly Assessment[],
): SetAside[] {
  const all = unknowns.clauses.map((clause) => unknowns.choicesOf(clause, new Set()));
  const figure = (choices: readonly ClauseChoices[]): Fraction | null =>
    boundsOfChoices(plan, method, choices, []).least?.value ?? null;
  const aside = (
    kind: SetAside["kind"],
    name: string,
    ids: ReadonlySet<string>,
    of: string | null = null,
  ): SetAside => ({
    kind,
    name,
    of,
    clauses: all.flatMap(({ clause }) => (ids.has(clause.id) ? [clause.id] : [])),
    without: figure(all.filter(({ clause }) => !ids.has(clause.id))),
    ifDone: kind === "interest" ? null : figure(all.map((own) => (ids.has(own.clause.id) ? done(own) : own))),
  });
  return [
    ...[...clausesByCause(assessment.ratings)].map(([cause, ids]) => aside("cause", cause, ids)),
    ...[...clausesByInterest(assessment)].map(([body, ids]) => aside("interest", body, ids)),
    ...beside.flatMap((other) =>
      [...clausesByInterest(other)].map(([body, ids]) => aside("interest", body, ids, other.id)),
    ),
  ].filter(({ clauses }) => clauses.length > 0);
}

function clausesByInterest({ interests }: Assessment): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { body, clauses } of interests)
    found.set(body, new Set([...(found.get(body) ?? []), ...clauses]));
  return found;
}

/** What is not counted stays so: it was not to be done yet, or never. */
const done = (own: ClauseChoices): ClauseChoices => ({
  ...own,
  choices: own.choices.map((choice) => ({ ...choice, credit: choice.credit === null ? null : one })),
});

function clausesByCause(table: ScoreInput["assessment"]["ratings"]): Map<string, Set<string>> {
  const found = new Map<string, { name: string; ids: Set<string> }>();
  if (table.column.cause.names.length === 1) return new Map();
  for (let row = 0; row < table.rows; row++) {
    const name = cellText(table, row, "cause");
    if (name === "") continue;
    const known = found.get(fold(name)) ?? { name, ids: new Set<string>() };
    known.ids.add(cellText(table, row, "clause"));
    found.set(fold(name), known);
  }
  return new Map([...found.values()].map(({ name, ids }) => [name, ids]));
}
