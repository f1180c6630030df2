// A ratings table that belongs to no assessment file → an assessment, and where needed a plan, made from it.
import {
  fold,
  one,
  startOf,
  statusNames,
  suggester,
  type Assessment,
  type Clause,
  type Located,
  type Plan,
  type RatingTable,
  type Scale,
} from "../../core.ts";

/** An assessment around a bare table; everything that its file would say is taken from the call or left open. */
export const looseAssessment = (
  source: string,
  table: RatingTable,
  plan: string,
  scale: string | null,
  method: string | null,
): Located<Assessment> => ({
  source,
  at: () => startOf(source),
  value: {
    id: nameOf(source),
    plan,
    title: nameOf(source),
    assessor: nameOf(source),
    kind: null,
    notice: null,
    period: null,
    asOf: null,
    scope: "plan",
    scale,
    method,
    claims: [],
    ratings: table,
  },
});

const nameOf = (source: string): string =>
  /^-(!|$)/.test(source)
    ? "stdin"
    : (source.split("/").at(-1) ?? source).replace(/\.(xls[xm]!.*|[^.]+)$/i, "");

/** A plan of the clauses that occur in the table, grouped by what stands before the first dot of their ids. */
export function planFromTable(source: string, { column }: RatingTable): Located<Plan> {
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
  const ids = column.clause.names.slice(1).toSorted(byNumberedParts);
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
      id: nameOf(source),
      title: nameOf(source),
      notice: null,
      origin: "ratings",
      period,
      sources: [],
      bodies: column.body.names.slice(1).map((id) => ({ id, name: id, kind: null })),
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

/** The scale that knows most of the table's statuses, the first among equals; `null` where there are no statuses. */
export function likeliestScale(
  { column }: RatingTable,
  scales: Iterable<Located<Scale>>,
): Located<Scale> | null {
  const statuses = column.status.names.slice(1).map(fold);
  if (statuses.length === 0) return null;
  const gaps = statusNames(null);
  const known = [...scales].map((scale) => {
    const names = statusNames(scale.value);
    const meant = suggester(names.keys());
    const unknown = statuses.filter((status) => !names.has(status));
    const understood = statuses.filter((status) => names.has(status) && !gaps.has(status));
    // A slip points to a scale too, if less than a status that is spelt right.
    const slips = unknown.filter((status) => meant(status) !== null).length;
    return { scale, count: understood.length + slips / (statuses.length + 1) };
  });
  return (
    known.reduce<(typeof known)[number] | null>(
      (best, item) => (best === null || item.count > best.count ? item : best),
      null,
    )?.scale ?? null
  );
}

const usualMethods: ReadonlyMap<string, string> = new Map([
  ["three-step", "halves"],
  ["ogp-completion", "ogp-completion-mean"],
  ["canada-nap", "canada-nap"],
]);

/** The method that is used where a bare table names none; it is always said which. */
export const usualMethod = (scale: Scale | null): string =>
  scale === null ? "percent" : (usualMethods.get(scale.id) ?? "halves");
