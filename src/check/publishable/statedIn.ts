// An assessment, its plan and its score → what of a figure the files state.
import type { Assessment } from "../../model/assessment.ts";
import type { Plan } from "../../model/plan.ts";
import type { Score } from "../../model/score.ts";

export interface Stated {
  /** Whether the clauses are those of a plan, and not those found in the table. */
  readonly plan: boolean;
  readonly period: boolean;
  /** `wrong`: errors withhold what the rows give. */
  readonly rows: "right" | "wrong" | "none";
  readonly rule: boolean;
  readonly interests: boolean;
  /** Whether the rows give one. */
  readonly figure: boolean;
  /** Whether the rows are somebody's reading of an account. */
  readonly isCoded: boolean;
}

/**
 * @param isRight whether nothing withholds its figures
 */
export function statedIn(assessment: Assessment, plan: Plan, score: Score | null, isRight: boolean): Stated {
  const { published, ratings, period, asOf, method, kind, of, interests, statesInterests, isLoose } =
    assessment;
  const isRated = published && ratings.accounts.some(({ rated }) => rated > 0);
  return {
    plan: plan.origin === "file",
    period: period !== null || asOf !== null,
    rows: !isRated ? "none" : isRight ? "right" : "wrong",
    rule: isLoose !== true && method !== null,
    // Who carries out a plan acts in all of it.
    interests: statesInterests === true || interests.length > 0 || kind === "self-report",
    figure: score !== null && score.overall.value !== null,
    isCoded: kind === "coded" || of !== null,
  };
}
