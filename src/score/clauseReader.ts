// An assessment → its clauses in scope and, clause by clause, what its rows are worth.
import { clausesOf } from "../model/clauses.ts";
import type { Activity, Clause } from "../model/plan.ts";
import type { Problem } from "../model/problem.ts";
import { cellText } from "../model/ratingTable.ts";
import type { RatedRow } from "./rateClause.ts";
import { createRowReader } from "./readRows.ts";
import { rowsByClause } from "./rowsByClause.ts";
import { scopeTest } from "./scope.ts";
import type { ScoreInput } from "./scoreInput.ts";

const none: ReadonlyMap<string, Activity> = new Map();

export interface ClauseReader {
  /** The clauses in the assessment's scope, in the plan's order. */
  readonly clauses: readonly Clause[];
  /** The rows of a clause in the table's order. */
  readonly read: (clause: Clause) => RatedRow[];
  /** What the method could not read in the rows that were read so far. */
  readonly problems: () => Problem[];
}

/** Scoring and explaining read rows through this, so that both see the same. */
export function createClauseReader({
  plan,
  assessment,
  scale,
  method,
  readable = [],
}: ScoreInput): ClauseReader {
  const table = assessment.ratings;
  const rows = rowsByClause(table);
  const reader = createRowReader(table, scale, method, readable);
  const isInScope = scopeTest(assessment, rows);
  const counted = table.counted;
  return {
    clauses: clausesOf(plan).filter(({ id }) => isInScope(id)),
    read(clause) {
      const activities =
        clause.activities.length === 0
          ? none
          : new Map(clause.activities.map((activity) => [activity.id, activity]));
      return rows.map(clause.id, (row) => {
        const rated = reader.read(row, activities.get(cellText(table, row, "activity")) ?? null);
        const count = counted?.bodies(row) ?? null;
        return count === null ? rated : { ...rated, count };
      });
    },
    problems: reader.problems,
  };
}
