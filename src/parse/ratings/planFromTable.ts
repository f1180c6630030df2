// A ratings table without a plan → a plan of the clauses in it.
import { one } from "../../math/fraction.ts";
import { startOf, type Located } from "../../model/place.ts";
import type { Activity, Clause, Direction, Plan } from "../../model/plan.ts";
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
    lead: noNames,
    partners: noNames,
    bodies: noNames,
    weight: one,
    activities: activities.get(id) ?? noActivities,
  });
  const headings = headingsIn(table);
  const ids = sorted(column.clause.names.filter((id) => id !== "" && !headings.has(id)));
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
      rounds: [],
      expected: null,
      sources: [],
      bodies: column.body.names.slice(1).map((id) => ({
        id,
        name: id,
        aliases: [],
        kind: null,
        isGroup: false,
        weight: one,
      })),
      directions: directionsOf(ids, clause),
    },
  };
}

function directionsOf(
  ids: readonly string[],
  clause: (id: string, direction: string) => Clause,
): Direction[] {
  // Without dots each clause has a direction of its own: fifty thousand of them need not be looked up.
  if (!ids.some(hasDot)) return ids.map((id) => directionFrom(clause(id, id)));
  const directions = new Map<string, ReturnType<typeof directionFrom>>();
  for (const id of ids) {
    const name = hasDot(id) ? id.slice(0, id.indexOf(".")) : id;
    const own = clause(id, name);
    const known = directions.get(name);
    if (known === undefined) directions.set(name, directionFrom(own));
    else known.clauses.push(own);
  }
  return [...directions.values()];
}

const directionFrom = (first: Clause): Direction & { readonly clauses: Clause[] } => ({
  id: first.direction,
  title: first.direction,
  weight: one,
  clauses: [first],
});

const hasDot = (id: string): boolean => id.includes(".");

/** One empty list for all clauses, of which there may be fifty thousand. */
const noNames: readonly string[] = [];
const noActivities: readonly Activity[] = [];

function activitiesByClause({ clause, activity }: RatingTable["column"]): Map<string, Activity[]> {
  const found = new Map<string, Set<string>>();
  if (activity.names.length === 1) return new Map();
  for (const [row, number] of activity.numbers.entries()) {
    if (number === 0) continue;
    const id = clause.names[clause.numbers[row] ?? 0] ?? "";
    const own = found.get(id) ?? new Set<string>();
    found.set(id, own.add(activity.names[number] ?? ""));
  }
  return new Map(Array.from(found, ([id, own]) => [id, Array.from(own, activityOf)]));
}

const activityOf = (id: string): Activity => ({ id, title: id, weight: one, indicator: null });

/** By their numbers, as `byNumberedParts`; ids without any are in the order of their letters, which asks for no closer look. */
const sorted = (ids: readonly string[]): string[] =>
  ids.some((id) => startsWithDigit(id) || hasDot(id)) ? ids.toSorted(byNumberedParts) : ids.toSorted();

/** 1.2 before 1.10: by the numbers between the dots, else as text. */
function byNumberedParts(a: string, b: string): number {
  if (!a.includes(".") && !b.includes(".")) return byPart(a, b);
  const [left, right] = [a.split("."), b.split(".")];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [x, y] = [left[index] ?? "", right[index] ?? ""];
    if (x !== y) return byPart(x, y);
  }
  return 0;
}

function byPart(x: string, y: string): number {
  if (x === y) return 0;
  const numbers = startsWithDigit(x) && startsWithDigit(y) && /^\d+$/.test(x) && /^\d+$/.test(y);
  return numbers ? Number(x) - Number(y) || (x < y ? -1 : 1) : x < y ? -1 : 1;
}

const startsWithDigit = (text: string): boolean => text < ":" && text >= "0";
