// The columns of a table that do not rate → those that say what a clause is, who does it and when.
import type { MappedColumn } from "../model/mapping.ts";
import type { Guesses, TableSeen } from "./gatherGuesses.ts";
import { titleBeside } from "./titleBeside.ts";

/** Columns whose sure name is enough. */
const byName = ["activity", "title", "direction", "direction-title", "evidence", "note"] as const;
const ofBodies = ["body", "lead", "partners"] as const;
const ofDays = ["start", "end", "date", "received"] as const;

/** Which order a day has, and what a weight is, has to be seen in the cells. */
export function guessDescriptions({ columns, rows }: TableSeen, found: Guesses): void {
  const { add, leaveOpen, isTwice, guesses } = found;
  const only = (column: MappedColumn) => {
    const own = found.named(column);
    const [first] = own;
    if (first === undefined) return null;
    if (own.length === 1 && !isTwice(first)) return first;
    leaveOpen(column, "several-columns", own);
    return null;
  };
  const hasWide = guesses.some(({ wide }) => wide.length > 0);
  for (const column of ofBodies) {
    const own = hasWide && column === "body" ? null : only(column);
    if (own !== null) add(column, own, "name-known", { split: own.separators });
  }
  const clause = columns.find(({ name }) =>
    guesses.some((guess) => guess.column === "clause" && guess.from === name),
  );
  const prose = titleBeside(columns, clause, found.used);
  if (prose !== null) add("title", prose, "name-likely");
  for (const column of byName) {
    const own = column === "title" && prose !== null ? null : only(column);
    if (own !== null) add(column, own, "name-known", { fill: column === "direction" && own.filled < rows });
  }
  for (const column of ofDays) {
    const own = only(column);
    if (own === null) continue;
    if (own.days === null || own.days === "unclear") leaveOpen(column, "unclear-dates", [own]);
    else add(column, own, "name-known", { as: own.days.pattern });
  }
  const weight = only("weight");
  if (weight === null) return;
  if (
    weight.texts.length === weight.distinct &&
    weight.texts.every(({ text }) => /^\d+(?:\.\d+)?$/.test(text))
  )
    add("weight", weight, "name-known");
  else leaveOpen("weight", "unclear-weights", [weight]);
}
