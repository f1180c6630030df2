// A plan and one of its directions or bodies → the part of the plan, its rows and rules that its figure is made of.
import { clausesOf, responsibleBodies } from "../../model/clauses.ts";
import type { Method } from "../../model/method.ts";
import type { Clause, Plan } from "../../model/plan.ts";
import type { Score } from "../../model/score.ts";
import type { ScoredSubject } from "../../model/statement.ts";
import { rowsByClause } from "../../score/rowsByClause.ts";
import { scopeTest } from "../../score/scope.ts";

/** What the search of possible figures is asked about. */
export interface NarrowedPlan {
  readonly plan: Plan;
  readonly clauses: readonly Clause[];
  readonly method: Method;
  readonly rowsOf: (clause: string) => readonly number[];
}

/**
 * Of a body: the clauses for which it is responsible or has rows, each as if it were the only body, with its own rows and those that name
 * none. Its figure is a mean of clauses whatever the method does across directions.
 */
export function narrowTo(
  { plan, assessment, method }: Pick<Score, "plan" | "assessment" | "method">,
  of: ScoredSubject,
): NarrowedPlan {
  const table = assessment.ratings;
  const rows = rowsByClause(table);
  const isInScope = scopeTest(assessment, rows);
  const allRows = (clause: string): number[] => rows.map(clause, (row) => row);
  if (of.kind !== "body") {
    const directions =
      of.kind === "plan" ? plan.directions : plan.directions.filter(({ id }) => id === of.id);
    const narrow = { ...plan, directions };
    return {
      plan: narrow,
      clauses: clausesOf(narrow).filter(({ id }) => isInScope(id)),
      // Of one direction the figure is the mean of its clauses, also where the direction itself weighs nothing.
      method: of.kind === "direction" ? { ...method, across: "clauses" } : method,
      rowsOf: allRows,
    };
  }
  const { names, numbers } = table.column.body;
  const bodyOf = (row: number): string => names[numbers[row] ?? 0] ?? "";
  const own = plan.directions.map((direction) => ({
    ...direction,
    clauses: direction.clauses
      .filter(
        (clause) =>
          isInScope(clause.id) &&
          (responsibleBodies(clause).includes(of.id) ||
            allRows(clause.id).some((row) => bodyOf(row) === of.id)),
      )
      .map((clause) => ({ ...clause, lead: [of.id], partners: [], bodies: [] })),
  }));
  const narrow = { ...plan, directions: own };
  return {
    plan: narrow,
    clauses: clausesOf(narrow),
    method: { ...method, across: "clauses" },
    rowsOf: (clause) => allRows(clause).filter((row) => bodyOf(row) === "" || bodyOf(row) === of.id),
  };
}
