// What parts two scores of one series → what became of each clause.
import { absolute, compareFractions, zero } from "../../math/fraction.ts";
import type { ClauseComparison } from "../../model/comparison.ts";
import { clauseSteps, type ClauseStep, type ClauseStepKind } from "../../model/progress.ts";
import type { Figure } from "../../model/score.ts";
import type { Decomposition } from "../../compare/decompose.ts";

/**
 * Regressions first, then what was withdrawn, improved, rated for the first time, came due; then the rest. Nothing is worse or better
 * that has a value in one round only.
 */
export function clauseStepsOf({ clauses }: Pick<Decomposition, "clauses">): ClauseStep[] {
  const order = new Map(clauseSteps.map((kind, index) => [kind, index]));
  return clauses
    .map(({ clause, a: now, b: before, contribution }: ClauseComparison): ClauseStep => ({
      clause,
      kind: kindOf(now, before),
      now,
      before,
      contribution,
    }))
    .toSorted(
      (a, b) =>
        (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0) ||
        compareFractions(absolute(b.contribution.total ?? zero), absolute(a.contribution.total ?? zero)),
    );
}

function kindOf(now: Figure | null, before: Figure | null): ClauseStepKind {
  const [value, old] = [now?.value ?? null, before?.value ?? null];
  if (value !== null && old !== null) {
    const order = compareFractions(value, old);
    return order < 0 ? "worse" : order > 0 ? "improved" : "same";
  }
  if (old !== null) return "withdrawn";
  if (
    before?.outcome === "not-due" &&
    now !== null &&
    now.outcome !== "not-due" &&
    now.outcome !== "not-applicable"
  )
    return "came-due";
  return value === null ? "without-value" : "first-rated";
}
