// An assessment under a method → its figure without the clauses that something explains, or in which the assessor acts.
import { one, type Fraction } from "../math/fraction.ts";
import { cellText } from "../model/ratingTable.ts";
import type { SetAside } from "../model/sensitivity.ts";
import type { ScoreInput } from "../score/scoreInput.ts";
import { fold } from "../text/fold.ts";
import { boundsOfChoices } from "./boundsOf.ts";
import type { ClauseChoices, Unknowns } from "./clauseUnknowns.ts";

/** Causes as their column names them, in the order of their first row; then the interests that the assessment declares. */
export function setAside({ plan, assessment, method }: ScoreInput, unknowns: Unknowns): SetAside[] {
  const all = unknowns.clauses.map((clause) => unknowns.choicesOf(clause, new Set()));
  const figure = (choices: readonly ClauseChoices[]): Fraction | null =>
    boundsOfChoices(plan, method, choices, []).least?.value ?? null;
  const of = (kind: SetAside["kind"], name: string, ids: ReadonlySet<string>): SetAside => ({
    kind,
    name,
    clauses: all.flatMap(({ clause }) => (ids.has(clause.id) ? [clause.id] : [])),
    without: figure(all.filter(({ clause }) => !ids.has(clause.id))),
    ifDone: kind === "interest" ? null : figure(all.map((own) => (ids.has(own.clause.id) ? done(own) : own))),
  });
  const interests = new Map<string, Set<string>>();
  for (const { body, clauses } of assessment.interests)
    interests.set(body, new Set([...(interests.get(body) ?? []), ...clauses]));
  return [
    ...[...clausesByCause(assessment.ratings)].map(([cause, ids]) => of("cause", cause, ids)),
    ...[...interests].map(([body, ids]) => of("interest", body, ids)),
  ].filter(({ clauses }) => clauses.length > 0);
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
