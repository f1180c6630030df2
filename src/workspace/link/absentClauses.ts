// Assessments read under a mapping of what is listed, and their plan → the same with what the list does not name.
import {
  problem,
  withAbsent,
  type Assessment,
  type Located,
  type Plan,
  type Problem,
  type TableMapping,
} from "../../core.ts";

/** NAP613 where there is no plan, so that it is not known what the list leaves out. */
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
