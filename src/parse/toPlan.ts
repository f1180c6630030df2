// A plan as written → a plan with exact weights, indicators and days.
import { equal, isZero, toText, zero, type Fraction } from "../math/fraction.ts";
import { responsibleBodies } from "../model/clauses.ts";
import type { Located, Path, Place } from "../model/place.ts";
import type { Period } from "../model/period.ts";
import type { Activity, Clause, Direction, Indicator, Plan, PlanText } from "../model/plan.ts";
import type { Problem } from "../model/problem.ts";
import { createReader, type Reader } from "./reader.ts";
import { toRound } from "./toRound.ts";
import { toWindows } from "./toWindows.ts";

type DirectionText = PlanText["directions"][number];
type ClauseText = DirectionText["clauses"][number];
type ActivityText = NonNullable<ClauseText["activities"]>[number];

/**
 * The plan with exact weights and indicators and days in full. Windows that are missing or unreadable fall back to the
 * plan's period, missing weights to 1; what cannot be read is a problem.
 *
 * @param text as `parseDocument` gives it
 * @example
 * const { plan: read } = toPlan(planFile.source, planFile.text, planFile.at);
 * clausesOf(read.value)[0].window // { start: "2020-01-01", end: "2022-12-31" }
 */
export function toPlan(
  source: string,
  text: PlanText,
  at: (path: Path) => Place,
): { plan: Located<Plan>; problems: Problem[] } {
  const reader = createReader(at);
  const period = reader.period(text.period, ["period"]) ?? { start: "0001-01-01", end: "9999-12-31" };
  const plan: Plan = {
    id: text.id,
    title: text.title ?? text.id,
    origin: "file",
    notice: text.notice ?? null,
    invented: text.invented ?? false,
    period,
    rounds: (text.rounds ?? []).map((round, index) => toRound(reader, round, ["rounds", index], period)),
    expected: text.expected ?? null,
    sources: (text.sources ?? []).map(({ id, title, date }, index) => {
      if (date !== undefined) reader.day(date, ["sources", index, "date"]);
      return { id, title: title ?? id };
    }),
    bodies: (text.bodies ?? []).map(({ id, was, name, aliases, kind, group, weight }, index) => ({
      id,
      ...(was === undefined ? {} : { was }),
      name: name ?? id,
      aliases: aliases ?? [],
      kind: kind ?? null,
      isGroup: group === true,
      weight: reader.weight(weight, ["bodies", index, "weight"]),
    })),
    ...(text.methods === undefined ? {} : { methods: text.methods }),
    directions:
      text.totals === undefined
        ? text.directions.map((direction, index) =>
            toDirection(reader, direction, ["directions", index], period),
          )
        : [],
    ...(text.totals === undefined ? {} : { totals: toTotals(text.totals) }),
  };
  refuseZeroWeights(reader, plan.directions, ["directions"]);
  refuseZeroWeights(reader, plan.bodies, ["bodies"]);
  if (!plan.bodies.every(({ weight }) => isZero(weight))) refuseWeightlessBodies(reader, plan);
  return { plan: { source, value: plan, at }, problems: reader.problems };
}

const toTotals = ({ clauses, directions }: NonNullable<PlanText["totals"]>): NonNullable<Plan["totals"]> => ({
  clauses: Number(clauses),
  directions: directions === undefined ? null : Number(directions),
});

function toDirection(reader: Reader, text: DirectionText, path: Path, period: Period): Direction {
  const clauses = text.clauses.map((clause, index) =>
    toClause(reader, clause, [...path, "clauses", index], text.id, period),
  );
  refuseZeroWeights(reader, clauses, [...path, "clauses"]);
  return {
    id: text.id,
    title: text.title ?? text.id,
    weight: reader.weight(text.weight, [...path, "weight"]),
    clauses,
  };
}

function toClause(reader: Reader, text: ClauseText, path: Path, direction: string, period: Period): Clause {
  const activities = (text.activities ?? []).map((activity, index) =>
    toActivity(reader, activity, [...path, "activities", index]),
  );
  if (activities.length > 0) refuseZeroWeights(reader, activities, [...path, "activities"]);
  return {
    id: text.id,
    ...(text.was === undefined ? {} : { was: text.was }),
    title: text.title ?? "",
    direction,
    ...toWindows(reader, text, path, period),
    lead: text.lead ?? [],
    partners: text.partners ?? [],
    bodies: text.bodies ?? [],
    weight: reader.weight(text.weight, [...path, "weight"]),
    activities,
  };
}

const toActivity = (reader: Reader, text: ActivityText, path: Path): Activity => ({
  id: text.id,
  ...(text.was === undefined ? {} : { was: text.was }),
  title: text.title ?? text.id,
  ...windowOf(reader, text.window, [...path, "window"]),
  weight: reader.weight(text.weight, [...path, "weight"]),
  indicator:
    text.indicator === undefined ? null : toIndicator(reader, text.indicator, [...path, "indicator"]),
});

function windowOf(reader: Reader, text: ActivityText["window"], path: Path): Pick<Activity, "window"> {
  const window = text === undefined ? null : reader.period(text, path);
  return window === null ? {} : { window };
}

function toIndicator(reader: Reader, text: NonNullable<ActivityText["indicator"]>, path: Path): Indicator {
  const unit = text.unit ?? "";
  const baseline = reader.number(text.baseline, [...path, "baseline"]);
  const target = reader.number(text.target, [...path, "target"]);
  if (baseline === null || target === null) return { unit, baseline: zero, target: zero };
  if (equal(baseline, target)) reader.report("NAP219", [...path, "target"], { written: toText(target) });
  return { unit, baseline, target };
}

/** A clause all of whose bodies weigh 0 could never have a value where bodies are weighted. */
function refuseWeightlessBodies(reader: Reader, { bodies, directions }: Plan): void {
  const weightless = new Set(bodies.flatMap(({ id, weight }) => (isZero(weight) ? [id] : [])));
  if (weightless.size === 0) return;
  for (const [d, { clauses }] of directions.entries())
    for (const [c, clause] of clauses.entries()) {
      const responsible = responsibleBodies(clause);
      if (responsible.length === 0 || responsible.some((id) => !weightless.has(id))) continue;
      const key =
        (["lead", "partners", "bodies"] as const).find((role) => clause[role].length > 0) ?? "bodies";
      reader.report("NAP213", ["directions", d, "clauses", c, key], { count: responsible.length });
    }
}

function refuseZeroWeights(
  reader: Reader,
  items: readonly { readonly weight: Fraction }[],
  path: Path,
): void {
  if (items.length > 0 && items.every((item) => isZero(item.weight)))
    reader.report("NAP213", path, { count: items.length });
}
