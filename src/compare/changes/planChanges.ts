// Two plans, each with the day as of which it is evaluated → what the first says otherwise than the second.
import { toText } from "../../math/fraction.ts";
import type { PlanChange } from "../../model/changes.ts";
import { clausesOf } from "../../model/clauses.ts";
import type { Activity, Body, Clause, Direction } from "../../model/plan.ts";
import type { Ground } from "./frames.ts";

/** How a clause is written, key by key. */
const written = {
  window: ({ window: { start, end } }: Clause) => `${start} – ${end}`,
  weight: ({ weight }: Clause) => toText(weight),
  bodies: ({ lead, partners, bodies }: Clause) =>
    [
      ["lead", lead],
      ["partners", partners],
      ["bodies", bodies],
    ]
      .filter(([, ids]) => ids?.length)
      .map(([role, ids]) => `${String(role)}: ${[...(ids ?? [])].toSorted().join(", ")}`)
      .join("; "),
  activities: ({ activities }: Clause) => activities.map(activityText).toSorted().join("; "),
  direction: ({ direction }: Clause) => direction,
  title: ({ title }: Clause) => textOf(title),
} as const;

const keys = ["window", "weight", "bodies", "activities", "direction", "title"] as const;

const activityText = ({ id, weight, indicator }: Activity): string =>
  [
    id,
    `× ${toText(weight)}`,
    ...(indicator === null
      ? []
      : [`${toText(indicator.baseline)} → ${toText(indicator.target)} ${indicator.unit}`.trim()]),
  ].join(" ");

const textOf = (title: Clause["title"]): string =>
  typeof title === "string" ? title : JSON.stringify(title);

/**
 * Each change as `now` has it, in the order of the plan, as-of day first. Titles move no figure; they are told. What decides
 * nothing and is not read by whoever rates (notes, sources, aliases) is left out.
 *
 * @example a plan in which clause 1.2 ends a year later // [{ kind: "window", id: "1.2", before: …, after: … }]
 */
export function planChanges(now: Ground, before: Ground): PlanChange[] {
  const own = new Map(clausesOf(now.plan).map((clause) => [clause.id, clause]));
  const old = new Map(clausesOf(before.plan).map((clause) => [clause.id, clause]));
  return [
    ...changed("as-of", "", before.asOf, now.asOf),
    ...clausesOf(now.plan).flatMap((clause): PlanChange[] => {
      const known = old.get(clause.id);
      if (known === undefined)
        return [{ kind: "clause-added", id: clause.id, before: null, after: textOf(clause.title) }];
      return keys.flatMap((key) => changed(key, clause.id, written[key](known), written[key](clause)));
    }),
    ...clausesOf(before.plan)
      .filter(({ id }) => !own.has(id))
      .map(({ id, title }): PlanChange => ({
        kind: "clause-removed",
        id,
        before: textOf(title),
        after: null,
      })),
    ...weights("direction-weight", now.plan.directions, before.plan.directions),
    ...weights("body-weight", now.plan.bodies, before.plan.bodies),
  ];
}

const changed = (
  kind: PlanChange["kind"],
  id: string,
  before: string | null,
  after: string | null,
): PlanChange[] => (before === after ? [] : [{ kind, id, before, after }]);

/** Of those that both plans have: one that came or went does so with its clauses. */
function weights(
  kind: "direction-weight" | "body-weight",
  now: readonly (Body | Direction)[],
  before: readonly (Body | Direction)[],
): PlanChange[] {
  const old = new Map(before.map(({ id, weight }) => [id, weight]));
  return now.flatMap(({ id, weight }) => {
    const known = old.get(id);
    return known === undefined ? [] : changed(kind, id, toText(known), toText(weight));
  });
}
