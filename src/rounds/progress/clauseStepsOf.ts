// What parts two scores of one series → what became of each clause.
import { absolute, compareFractions, zero } from "../../math/fraction.ts";
import type { ClauseComparison } from "../../model/comparison.ts";
import type { ScoreMove } from "../../model/changes.ts";
import type { Clause } from "../../model/plan.ts";
import { clauseSteps, type ClauseStep, type ClauseStepKind } from "../../model/progress.ts";
import type { Figure, Score } from "../../model/score.ts";
import type { StatusOrder } from "../../score/statusOrder.ts";
import type { Decomposition } from "../../compare/decompose.ts";

/**
 * Regressions first, then what was withdrawn, improved, rated for the first time, came due; then the rest. Nothing is worse or better
 * that has a value in one round only, nor by another method alone: the earlier round is taken under the method of the later one.
 *
 * @param byStatus how two statuses stand to each other, where the method gives no figures
 * @param sameMethod the earlier round under the method of the later one; `null` where it is the same method
 */
export function clauseStepsOf(
  { clauses, a: later, b: earlier }: Pick<Decomposition, "clauses"> & Pick<ScoreMove, "a" | "b">,
  byStatus: StatusOrder | null = null,
  sameMethod: Score | null = null,
): ClauseStep[] {
  const again = new Map(sameMethod?.clauses.map(({ clause, figure }) => [clause.id, figure]));
  const order = new Map(clauseSteps.map((kind, index) => [kind, index]));
  return clauses
    .map(({ clause, a: now, b: own, contribution }: ClauseComparison): ClauseStep => {
      const before = sameMethod === null ? own : underOneMethod(now, own, again.get(clause.id) ?? null);
      return {
        clause,
        kind: kindOf(now, before, byStatus, fellDue(clause, later, earlier)),
        now,
        before,
        contribution,
      };
    })
    .toSorted(
      (a, b) =>
        (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0) ||
        compareFractions(absolute(b.contribution.total ?? zero), absolute(a.contribution.total ?? zero)),
    );
}

/** Where the later method has no value for what the earlier rows say, each value stays that of its own method: nothing else can be compared. */
function underOneMethod(now: Figure | null, own: Figure | null, again: Figure | null): Figure | null {
  const isLost = isKnown(own) && !isKnown(again) && isKnown(now);
  return isLost && (again === null || again.outcome === "insufficient") ? own : again;
}

/** Whether its window came due after the day of the earlier round, and by that of the later one. */
function fellDue({ window }: Clause, later: Score, earlier: Score): boolean {
  const day = later.method.eligible === "started" ? window.start : window.end;
  return earlier.asOf !== null && later.asOf !== null && earlier.asOf < day && day <= later.asOf;
}

function kindOf(
  now: Figure | null,
  before: Figure | null,
  byStatus: StatusOrder | null,
  hasFallenDue: boolean,
): ClauseStepKind {
  const [value, old] = [now?.value ?? null, before?.value ?? null];
  const [isRated, wasRated] = [isKnown(now), isKnown(before)];
  if (isRated && wasRated) {
    const order =
      value !== null && old !== null ? compareFractions(value, old) : (byStatus?.(now, before) ?? null);
    if (order === null) return "without-value";
    return order < 0 ? "worse" : order > 0 ? "improved" : "same";
  }
  if (wasRated) return "withdrawn";
  const isAsked = now !== null && now.outcome !== "not-due" && now.outcome !== "not-applicable";
  if (before?.outcome === "not-due" && isAsked && (isRated || hasFallenDue)) return "came-due";
  return isRated ? "first-rated" : "without-value";
}

/** Whether it has a value or, under a method without figures, a status. */
const isKnown = (figure: Figure | null): boolean =>
  figure !== null && (figure.value !== null || figure.statuses !== undefined);
