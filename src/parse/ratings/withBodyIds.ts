// A ratings table and its plan → the same table, with each body under the id that the plan has for it.
import { bodyMeant } from "../../model/bodyMeant.ts";
import type { Plan } from "../../model/plan.ts";
import type { NamedTexts } from "./tableReader.ts";

/**
 * A body may be called by its id, by its name in any language, or by an alias. A name that two bodies share stays as it is
 * written, and is then not in the plan.
 *
 * @example withBodyIds(own.value.ratings, plan.value).rows // 3
 */
export function withBodyIds<T extends NamedTexts>(table: T, plan: Plan): T {
  const { names, numbers } = table.column.body;
  if (names.length === 1 || plan.origin === "ratings") return table;
  const meant = names.map(bodyMeant(plan.bodies));
  if (meant.every((name, number) => name === names[number])) return table;
  const own = [...new Set(meant)];
  const numberOf = new Map(own.map((name, number) => [name, number]));
  const renumbered = meant.map((name) => numberOf.get(name) ?? 0);
  return {
    ...table,
    column: {
      ...table.column,
      body: { names: own, numbers: numbers.map((number) => renumbered[number] ?? 0) },
    },
  };
}
