// An assessment that is not scored → all its claims, none of which can be held against rows.
import type { Assessment } from "../../model/assessment.ts";
import { claimsOf } from "../../model/claimsOf.ts";
import type { Plan } from "../../model/plan.ts";
import type { StatementCheck } from "../../model/statementAudit.ts";

/**
 * @example unscoredStatements(plan.value, own.value).map(({ verdict, missing }) => [verdict, ...missing]) // [["cannot-be-checked", "method"]]
 */
export const unscoredStatements = (plan: Plan, assessment: Assessment): StatementCheck[] =>
  claimsOf(assessment).map((statement) => ({
    statement,
    assessment,
    plan,
    score: null,
    verdict: "cannot-be-checked",
    found: null,
    share: null,
    difference: null,
    methods: [],
    missing: ["method"],
  }));
