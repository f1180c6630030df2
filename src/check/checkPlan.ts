// A plan → what in it contradicts itself.
import type { Located, Path } from "../model/place.ts";
import type { Clause, Plan } from "../model/plan.ts";
import { problem, type Problem } from "../model/problem.ts";
import { isUnread } from "../model/unread.ts";
import { checkRounds } from "./checkRounds.ts";
import { duplicateIds } from "./duplicateIds.ts";
import { meantBody } from "./meantBody.ts";
import { sharedNames } from "./sharedNames.ts";

/**
 * What in a plan contradicts itself: ids given twice (NAP301), bodies of clauses that the plan does not list (NAP303),
 * windows outside its period (NAP208); and what `checkRounds` finds.
 *
 * @example
 * checkPlan(plan) // []
 * const [justice] = plan.value.bodies;
 * const found = checkPlan({ ...plan, value: { ...plan.value, bodies: [justice] } });
 * found.map(({ code, params }) => [code, params.id]) // [["NAP303", "mof"], ["NAP303", "mof"]]
 */
export function checkPlan(plan: Located<Plan>): Problem[] {
  const { directions, bodies, sources } = plan.value;
  const clauses = directions.flatMap((direction, d) =>
    direction.clauses.map((clause, c) => ({
      clause,
      id: clause.id,
      path: ["directions", d, "clauses", c] as Path,
    })),
  );
  const bodiesOf = unknownBodies(plan);
  return [
    ...duplicateIds(plan, "direction", withPaths(directions, ["directions"])),
    ...duplicateIds(plan, "clause", clauses),
    ...duplicateIds(plan, "body", withPaths(bodies, ["bodies"])),
    ...duplicateIds(plan, "source", withPaths(sources, ["sources"])),
    ...sharedNames(plan),
    ...checkRounds(plan),
    ...clauses.flatMap(({ clause, path }) => [
      ...duplicateIds(plan, "activity", withPaths(clause.activities, [...path, "activities"])),
      ...bodiesOf(clause, path),
      ...windowOutside(plan, clause, path),
    ]),
  ];
}

const withPaths = (items: readonly { readonly id: string }[], path: Path): { id: string; path: Path }[] =>
  items.map(({ id }, index) => ({ id, path: [...path, index] }));

function unknownBodies(plan: Located<Plan>): (clause: Clause, path: Path) => Problem[] {
  const known = plan.value.bodies.map(({ id }) => id);
  const ids = new Set(known);
  const meant = meantBody(plan.value.bodies);
  return (clause, path) =>
    (["lead", "partners", "bodies"] as const).flatMap((key) =>
      clause[key].flatMap((id, index) => {
        if (ids.has(id) || isUnread(id)) return [];
        const suggestion = meant(id);
        return [
          problem("NAP303", plan.at([...path, key, index]), {
            id,
            known,
            ...(suggestion === null ? {} : { suggestion }),
          }),
        ];
      }),
    );
}

function windowOutside(plan: Located<Plan>, { id, window, windows }: Clause, path: Path): Problem[] {
  const { period } = plan.value;
  if (window.start >= period.start && window.end <= period.end) return [];
  return [
    problem("NAP208", plan.at([...path, windows === undefined ? "window" : "windows"]), {
      clause: id,
      start: window.start,
      end: window.end,
      planStart: period.start,
      planEnd: period.end,
    }),
  ];
}
