// Assessments read under a mapping of what is listed, and their plan → the same with what the list does not name.
import type { Assessment } from "../model/assessment.ts";
import type { Located } from "../model/place.ts";
import type { Plan } from "../model/plan.ts";
import { problem, type Problem } from "../model/problem.ts";
import type { TableMapping } from "../model/tableMapping.ts";
import { withAbsent } from "../parse/ratings/withAbsent.ts";

/**
 * NAP613 where there is no plan, so that it is not known what the list leaves out.
 *
 * @example withAbsentClauses(own, plan, []).problems // []
 */
export function withAbsentClauses(
  assessment: Located<Assessment>,
  plan: Located<Plan> | null,
  mappings: Iterable<TableMapping>,
): { assessment: Located<Assessment>; problems: Problem[] } {
  const problems: Problem[] = [];
  let { ratings } = assessment.value;
  for (const { columns, at } of mappings)
    for (const { column, from } of columns) {
      if (from.kind !== "present") continue;
      const place = at(["columns", column]);
      if (plan === null || plan.value.origin === "ratings") problems.push(problem("NAP613", place));
      else if (from.absent !== null && from.absent !== "unrated")
        ratings = withAbsent(ratings, plan.value, from.absent, place);
    }
  return { assessment: { ...assessment, value: { ...assessment.value, ratings } }, problems };
}
