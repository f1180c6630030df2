// A ratings table and its plan → the same table, with each body under the id that the plan has for it.
<<<<<<< HEAD
import { bodyMeant } from "../../model/bodyNames.ts";
import type { Plan } from "../../model/plan.ts";
import type { RatingTable } from "../../model/ratingTable.ts";
=======
import { bodiesByName } from "../../model/bodiesByName.ts";
import type { Plan } from "../../model/plan.ts";
import type { RatingTable } from "../../model/ratingTable.ts";
import { fold } from "../../text/fold.ts";
>>>>>>> main

/**
 * A body may be called by its id, by its name in any language, or by an alias. A name that two bodies share stays as it is
 * written, and is then not in the plan.
 *
 * @example withBodyIds(own.value.ratings, plan.value).rows // 3
 */
export function withBodyIds(table: RatingTable, plan: Plan): RatingTable {
  const { names, numbers } = table.column.body;
  if (names.length === 1 || plan.origin === "ratings") return table;
<<<<<<< HEAD
  const meant = names.map(bodyMeant(plan.bodies));
  if (meant.every((name, number) => name === names[number])) return table;
=======
  const ids = new Set(plan.bodies.map(({ id }) => id));
  if (names.every((name) => name === "" || ids.has(name))) return table;
  const byName = bodiesByName(plan.bodies);
  const meant = names.map((name) => {
    const [only, ...others] = ids.has(name) ? [name] : (byName.get(fold(name)) ?? []);
    return only === undefined || others.length > 0 ? name : only;
  });
>>>>>>> main
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
