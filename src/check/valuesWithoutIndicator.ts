// Rows and the plan → measured values of what has no indicator.
import { clausesById } from "../model/clausesById.ts";
import { manyProblems } from "../model/manyProblems.ts";
import type { Plan } from "../model/plan.ts";
import { problem, type Problem } from "../model/problem.ts";
import { cellText, rowNumber, type RatingTable } from "../model/ratingTable.ts";

/** NAP311, where no percent stands beside the value. */
export function valuesWithoutIndicator(table: RatingTable, plan: Plan): Problem[] {
  if (table.column.value.names.length === 1) return [];
  const clauses = clausesById(plan);
  const problems = manyProblems();
  for (let row = 0; row < table.rows; row++) {
    if (table.column.value.numbers[row] === 0 || table.column.percent.numbers[row] !== 0) continue;
    const clause = clauses.get(cellText(table, row, "clause"));
    const id = cellText(table, row, "activity");
    const activity = clause?.activities.find((item) => item.id === id);
    if (
      clause === undefined ||
      (id !== "" && activity === undefined) ||
      (activity?.indicator ?? null) !== null
    )
      continue;
    const rated = { clause: clause.id, ...(id === "" ? {} : { activity: id }) };
    problems.add("NAP311", () =>
      problem("NAP311", table.place(row, "value"), { row: rowNumber(table, row), ...rated }),
    );
  }
  return problems.list();
}
