// Two grounds and some of the changes between them → the older one with these changes made.
import type { PlanChange, PlanChangeKind } from "../../model/changes.ts";
import { clausesOf } from "../../model/clauses.ts";
import type { Clause, Direction } from "../../model/plan.ts";
import { groupBy } from "../../model/groupBy.ts";
import type { Ground } from "./frames.ts";

/** What each change takes over of the clause as it is now. */
const taken: Partial<Record<PlanChangeKind, (now: Clause) => Partial<Clause>>> = {
  window: ({ window }) => ({ window }),
  weight: ({ weight }) => ({ weight }),
  bodies: ({ lead, partners, bodies }) => ({ lead, partners, bodies }),
  activities: ({ activities }) => ({ activities }),
  direction: ({ direction }) => ({ direction }),
};

/** With all changes it is worth the same as `now`, and with none the same as `before`; titles and order may differ. */
export function hybridGround(now: Ground, before: Ground, made: readonly PlanChange[]): Ground {
  const isMade = (kind: PlanChangeKind, id: string): boolean =>
    made.some((change) => change.kind === kind && change.id === id);
  const own = new Map(clausesOf(now.plan).map((clause) => [clause.id, clause]));
  const kept = clausesOf(before.plan)
    .filter(({ id }) => !isMade("clause-removed", id))
    .map((clause): Clause => {
      const present = own.get(clause.id);
      return present === undefined
        ? clause
        : made
            .filter(({ id }) => id === clause.id)
            .reduce<Clause>((mixed, { kind }) => ({ ...mixed, ...taken[kind]?.(present) }), clause);
    });
  const added = clausesOf(now.plan).filter(({ id }) => isMade("clause-added", id));
  const clauses = groupBy([...kept, ...added], ({ direction }) => direction);
  const direction = (other: Direction, present: Direction | undefined): Direction => ({
    ...(isMade("direction-weight", other.id) ? (present ?? other) : other),
    clauses: clauses.get(other.id) ?? [],
  });
  const [plan, old] = [now.plan, before.plan];
  return {
    asOf: isMade("as-of", "") ? now.asOf : before.asOf,
    plan: {
      ...old,
      bodies: [
        ...old.bodies.map((body) =>
          isMade("body-weight", body.id) ? (plan.bodies.find(({ id }) => id === body.id) ?? body) : body,
        ),
        ...isNew(plan.bodies, old.bodies),
      ],
      directions: [
        ...old.directions.map((other) =>
          direction(
            other,
            plan.directions.find(({ id }) => id === other.id),
          ),
        ),
        ...isNew(plan.directions, old.directions).map((other) => direction(other, undefined)),
      ].filter((item) => item.clauses.length > 0),
    },
  };
}

const isNew = <T extends { readonly id: string }>(items: readonly T[], known: readonly T[]): T[] =>
  items.filter(({ id }) => known.every((other) => other.id !== id));
