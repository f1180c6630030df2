// Assessments with their scores → what the rows say of each claim that is no percent of the whole, and claims of one thing compared.
import { append } from "../../model/append.ts";
import type { Assessment } from "../../model/assessment.ts";
import type { Plan } from "../../model/plan.ts";
import type { Score } from "../../model/score.ts";
import type { StatementCheck, StatementPair, StatementPairs } from "../../model/statementAudit.ts";
import { checkStatements } from "./checkStatements.ts";
import { compareStatements } from "./compareStatements.ts";
import { unscoredStatements } from "./unscoredStatements.ts";

/** An assessment, and how it was scored. */
export interface ScoredClaims {
  readonly plan: Plan;
  readonly assessment: Assessment;
  /** None where no method is known. */
  readonly scores: readonly {
    readonly score: Score;
    /** Of the same rows under other methods, made when they are asked for. */
    readonly others: () => readonly Score[];
  }[];
}

/** What was found of all of them. */
export interface StatementAudits {
  readonly statements: readonly StatementCheck[];
  readonly comparisons: StatementPairs;
}

/**
 * Each claim against the rows of its assessment, and claims of one thing in one unit against each other.
 *
 * @example
 * const scores = [{ score, others: () => [] }];
 * auditStatements([{ plan: plan.value, assessment: own.value, scores }]).comparisons.total // 0
 */
export function auditStatements(all: readonly ScoredClaims[]): StatementAudits {
  const statements: StatementCheck[] = [];
  const byPlan = new Map<string, Assessment[]>();
  for (const { plan, assessment, scores } of all) {
    byPlan.set(plan.id, byPlan.get(plan.id) ?? []);
    byPlan.get(plan.id)?.push(assessment);
    if (scores.length === 0) append(statements, unscoredStatements(plan, assessment));
    for (const { score, others } of scores) append(statements, checkStatements(score, others));
  }
  const compared: StatementPair[] = [];
  let total = 0;
  for (const [id, assessments] of byPlan) {
    const pairs = compareStatements({ id }, assessments);
    append(compared, pairs.compared);
    total += pairs.total;
  }
  return { statements, comparisons: { compared, total } };
}
