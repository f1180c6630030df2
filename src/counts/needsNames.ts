// A counted table, its plan and a method → whether the result has to name bodies that were only counted.
import type { Assessment } from "../model/assessment.ts";
import { clausesById } from "../model/clausesById.ts";
import type { Method } from "../model/method.ts";
import type { Plan } from "../model/plan.ts";
import { cellText, type RatingTable } from "../model/ratingTable.ts";

/** Why: the method lists what it refuses, a body's figure is of the clauses of a list, or rows without a rating name raters. */
export type NamesReason = "refuse" | "scope" | "ids" | "raters";

/**
 * `null` where counts are enough, and where nothing was counted over several. Of a list of clauses it is not known which of
 * those that are alike are on it.
 *
 * @example needsNames(own.value, plan.value, halves.value) // null
 */
export function needsNames(
  { ratings, scope }: Pick<Assessment, "ratings" | "scope">,
  plan: Plan,
  { treat }: Method,
): NamesReason | null {
  const { counted } = ratings;
  if (counted === undefined || counted.parts.length === 0) return null;
  if ([treat.unrated, treat.notDue, treat.unratedPart].includes("refuse")) return "refuse";
  // Of two ids of which one begins with the other and a space, the first is told by what follows.
  if (plan.bodies.some(({ id }) => id.includes(" "))) return "ids";
  if (typeof scope !== "string" && hasRowsOutside(ratings, scope, plan)) return "scope";
  return hasRatersBesideWholes(ratings) ? "raters" : null;
}

function hasRowsOutside(table: RatingTable, scope: readonly string[], plan: Plan): boolean {
  const listed = new Set(scope);
  const planned = clausesById(plan);
  for (let row = 0; row < table.rows; row++) {
    const clause = cellText(table, row, "clause");
    if (planned.has(clause) && !listed.has(clause)) return true;
  }
  return false;
}

/** A row that says nothing is skipped beside a rating of the same rater: who rated is told only where a part has several rows. */
function hasRatersBesideWholes(table: RatingTable): boolean {
  const asked = new Set<number>();
  const { clause, body } = table.column;
  for (let row = 0; row < table.rows; row++)
    if (table.isBlank(row) && cellText(table, row, "rater") !== "") asked.add(clause.numbers[row] ?? 0);
  if (asked.size === 0) return false;
  const seen = new Map<number, { whole: boolean; part: boolean }>();
  for (let row = 0; row < table.rows; row++) {
    const number = clause.numbers[row] ?? 0;
    if (!asked.has(number)) continue;
    const found = seen.get(number) ?? { whole: false, part: false };
    if (body.numbers[row] === 0) found.whole = true;
    else found.part = true;
    seen.set(number, found);
  }
  return [...seen.values()].some(({ whole, part }) => whole && part);
}
