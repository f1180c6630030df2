// A plan → rounds out of order, reporters and sources that it does not list.
import type { Located, Path } from "../model/place.ts";
import type { Plan } from "../model/plan.ts";
import { problem, type Problem } from "../model/problem.ts";
import { isUnread } from "../model/unread.ts";
import { suggester } from "../text/suggest.ts";
import { duplicateIds } from "./duplicateIds.ts";
import { meantBody } from "./meantBody.ts";

/**
 * What in the calendar of a plan contradicts itself: rounds given twice (NAP301) or out of order, or twice on one day by the same (NAP703), bodies that are to
 * report and that the plan does not list (NAP303), and sources of windows that it does not list (NAP305).
 *
 * @example checkRounds(plan) // []
 */
export function checkRounds(plan: Located<Plan>): Problem[] {
  const { rounds } = plan.value;
  const items = rounds.map(({ id }, index) => ({ id, path: ["rounds", index] as Path }));
  return [
    ...duplicateIds(plan, "round", items),
    ...outOfOrder(plan),
    ...unknownReporters(plan),
    ...unknownSources(plan),
  ];
}

function outOfOrder(plan: Located<Plan>): Problem[] {
  const dated = plan.value.rounds.flatMap(({ id, asOf, by }, index) =>
    asOf === null ? [] : [{ id, asOf, index, by: String(by) }],
  );
  return dated.flatMap(({ id, asOf, index, by }, position) => {
    const before = dated[position - 1];
    return before === undefined || before.asOf < asOf || (before.asOf === asOf && before.by !== by)
      ? []
      : [
          problem("NAP703", plan.at(["rounds", index, "id"]), {
            round: id,
            asOf,
            before: before.id,
            beforeAsOf: before.asOf,
          }),
        ];
  });
}

function unknownReporters(plan: Located<Plan>): Problem[] {
  const { rounds, bodies } = plan.value;
  const known = bodies.map(({ id }) => id);
  const ids = new Set(known);
  const meant = meantBody(bodies);
  return rounds.flatMap(({ by }, round) =>
    typeof by === "string" || by === null
      ? []
      : by.flatMap((id, index) => {
          if (ids.has(id) || isUnread(id)) return [];
          const suggestion = meant(id);
          const params = { id, known, ...(suggestion === null ? {} : { suggestion }) };
          return [problem("NAP303", plan.at(["rounds", round, "by", index]), params)];
        }),
  );
}

function unknownSources(plan: Located<Plan>): Problem[] {
  const known = plan.value.sources.map(({ id }) => id);
  const ids = new Set(known);
  const meant = suggester(known);
  return plan.value.directions.flatMap(({ clauses }, d) =>
    clauses.flatMap(({ windows = [] }, c) =>
      windows.flatMap(({ source }, index) => {
        if (source === null || ids.has(source)) return [];
        const suggestion = meant(source);
        const at = plan.at(["directions", d, "clauses", c, "windows", index, "source"]);
        return [problem("NAP305", at, { id: source, known, ...(suggestion === null ? {} : { suggestion }) })];
      }),
    ),
  );
}
