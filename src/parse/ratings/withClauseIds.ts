// A ratings table and its plan → the same table, with each clause and activity under the id that the plan has for it now.
import { clausesOf } from "../../model/clauses.ts";
import type { Plan } from "../../model/plan.ts";
import type { NameColumn } from "../../model/ratingTable.ts";
import { plainClauseId } from "../../text/plainClauseId.ts";
import type { NamedTexts } from "./tableReader.ts";

/**
 * An id of before (`was`) is that of today; around a number of the plan, a word such as "Clause" and a last dot say nothing. What
 * is no clause of the plan either way stays as it is written.
 *
 * @example withClauseIds(own.value.ratings, plan.value).rows // 3
 */
export function withClauseIds<T extends NamedTexts>(table: T, plan: Plan): T {
  if (plan.origin === "ratings") return table;
  const clauses = clausesOf(plan);
  const ids = new Set(clauses.map(({ id }) => id));
  const before = new Map<string, string>();
  for (const { id, was = [] } of clauses) for (const old of was) if (!ids.has(old)) before.set(old, id);
  const meant = (written: string): string => {
    if (written === "" || ids.has(written)) return written;
    const plain = plainClauseId(written);
    return ids.has(plain) ? plain : (before.get(written) ?? before.get(plain) ?? written);
  };
  const clause = renamed(table.column.clause, meant);
  const unrated = clause === table.column.clause ? table.unrated : new Set([...table.unrated].map(meant));
  const current = { ...table, unrated, column: { ...table.column, clause } };
  return clauses.some(({ activities }) => activities.some(({ was }) => was !== undefined))
    ? withActivityIds(current, plan)
    : clause === table.column.clause
      ? table
      : current;
}

/** Activities of two clauses may have one id, so that each row is looked at. */
function withActivityIds<T extends NamedTexts>(table: T, plan: Plan): T {
  const before = new Map<string, string>();
  for (const { id, activities } of clausesOf(plan))
    for (const activity of activities)
      for (const old of activity.was ?? []) before.set(JSON.stringify([id, old]), activity.id);
  const { clause, activity } = table.column;
  const names = [...activity.names];
  const known = new Map(names.map((name, number) => [name, number]));
  const numbers = activity.numbers.map((number, row) => {
    const id = clause.names[clause.numbers[row] ?? 0] ?? "";
    const now = before.get(JSON.stringify([id, activity.names[number] ?? ""]));
    if (number === 0 || now === undefined) return number;
    const own = known.get(now) ?? names.push(now) - 1;
    known.set(now, own);
    return own;
  });
  return { ...table, column: { ...table.column, activity: { names, numbers } } };
}

function renamed(column: NameColumn, meant: (written: string) => string): NameColumn {
  const texts = column.names.map(meant);
  if (texts.every((text, number) => text === column.names[number])) return column;
  const names = [...new Set(texts)];
  const numberOf = new Map(names.map((name, number) => [name, number]));
  const numbers = texts.map((text) => numberOf.get(text) ?? 0);
  return { names, numbers: column.numbers.map((number) => numbers[number] ?? 0) };
}
