// The plan and ratings of reports, a file for each body → the bodies that have clauses and no report.
import { clausesOf, responsibleBodies } from "../model/clauses.ts";
import type { Plan } from "../model/plan.ts";
import type { RatingTable } from "../model/ratingTable.ts";
import type { TableMapping } from "../model/tableMapping.ts";

/**
 * None where no mapping takes bodies from the names of files: a table may then hold the rows of several bodies, and one without
 * rows has perhaps nothing to report. A body that stands for a group has no report of its own.
 *
 * @example bodiesWithoutReport(plan.value, own.value.ratings, []) // []
 *
 * @param ratings with the bodies under the ids of the plan
 */
export function bodiesWithoutReport(
  plan: Plan,
  { column }: Pick<RatingTable, "column">,
  mappings: Iterable<TableMapping>,
): string[] {
  const isOneABody = [...mappings].some(({ columns }) =>
    columns.some(({ column: own, from }) => own === "body" && from.kind === "file-name"),
  );
  if (!isOneABody) return [];
  const reported = new Set(column.body.names);
  const responsible = new Set(clausesOf(plan).flatMap(responsibleBodies));
  return plan.bodies
    .filter(({ id, isGroup }) => !isGroup && responsible.has(id) && !reported.has(id))
    .map(({ id }) => id);
}
