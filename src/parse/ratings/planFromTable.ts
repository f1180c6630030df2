// A ratings table without a plan → a plan of the clauses in it.
import { one } from "../../math/fraction.ts";
import { startOf, type Located } from "../../model/place.ts";
import type { Clause, Plan } from "../../model/plan.ts";
import type { RatingTable } from "../../model/ratingTable.ts";
import { headingsIn } from "./headingsIn.ts";
import { tableName } from "./tableName.ts";

/**
 * A plan of the clauses that occur in the table, grouped by what stands before the first dot of their ids.
 *
 * @example
 * const { directions } = planFromTable("march.csv", own.value.ratings).value;
 * directions.map(({ clauses }) => clauses.map(({ id }) => id)) // [["1.1", "1.2"], ["2.1"]]
 */
export function planFromTable(source: string, table: RatingTable): Located<Plan> {
  const { column } = table;
  const period = { start: "0001-01-01", end: "9999-12-31" };
  const activities = activitiesByClause(column);
  const clause = (id: string, direction: string): Clause => ({
    id,
    title: "",
    direction,
    window: period,
    lead: [],
    partners: [],
    bodies: [],
    weight: one,
    activities: [...(activities.get(id) ?? [])].map((activity) => ({
      id: activity,
      title: activity,
      weight: one,
      indicator: null,
    })),
  });
  const headings = headingsIn(table);
  const ids = column.clause.names
    .slice(1)
    .filter((id) => !headings.has(id))
    .toSorted(byNumberedParts);
  const directions = new Map<string, string[]>();
  for (const id of ids) {
    const direction = id.split(".")[0] ?? id;
    const own = directions.get(direction);
    if (own === undefined) directions.set(direction, [id]);
    else own.push(id);
  }
  return {
    source,
    at: () => startOf(source),
    value: {
      id: tableName(source),
      title: tableName(source),
      notice: null,
      invented: false,
      origin: "ratings",
      period,
      sources: [],
      bodies: column.body.names.slice(1).map((id) => ({
        id,
        name: id,
        aliases: [],
        kind: null,
        isGroup: false,
        weight: one,
      })),
      directions: [...directions].map(([direction, own]) => ({
        id: direction,
        title: direction,
        weight: one,
        clauses: own.map((id) => clause(id, direction)),
      })),
    },
  };
}

function activitiesByClause({ clause, activity }: RatingTable["column"]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  if (activity.names.length === 1) return found;
  for (const [row, number] of activity.numbers.entries()) {
    if (number === 0) continue;
    const id = clause.names[clause.numbers[row] ?? 0] ?? "";
    const own = found.get(id) ?? new Set<string>();
    found.set(id, own.add(activity.names[number] ?? ""));
  }
  return found;
}

/** 1.2 before 1.10: by the numbers between the dots, else as text. */
function byNumberedParts(a: string, b: string): number {
  const [left, right] = [a.split("."), b.split(".")];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [x, y] = [left[index] ?? "", right[index] ?? ""];
    if (x === y) continue;
    const numbers = /^\d+$/.test(x) && /^\d+$/.test(y);
    return numbers ? Number(x) - Number(y) || (x < y ? -1 : 1) : x < y ? -1 : 1;
  }
  return 0;
}
