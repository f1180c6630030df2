// Problems that withhold the figures of an assessment → a score without figures, and the reason.
import { one, zero } from "../math/fraction.ts";
import { clausesOf } from "../model/clauses.ts";
import type { Day } from "../model/period.ts";
import type { Clause } from "../model/plan.ts";
import type { Problem } from "../model/problem.ts";
import type { Figure, Reason, Score } from "../model/score.ts";
import { rowsByClause } from "./rowsByClause.ts";
import { scopeTest } from "./scope.ts";
import type { ScoreInput } from "./scoreInput.ts";

/** Every figure is `insufficient`; the reason counts the problems and names the first. */
export function withheldScore(
  { plan, assessment, scale, method }: ScoreInput,
  asOf: Day | null,
  errors: readonly Problem[],
): Score {
  const reason: Reason = {
    id: "withheld",
    params: { problems: errors.length, codes: [...new Set(errors.map(({ code }) => code))].toSorted() },
  };
  const isInScope = scopeTest(assessment, rowsByClause(assessment.ratings));
  const clauses = clausesOf(plan).filter(({ id }) => isInScope(id));
  const none = (inScope: number, total: number): Figure => ({
    outcome: "insufficient",
    value: null,
    numerator: zero,
    denominator: zero,
    scored: 0,
    counted: 0,
    eligible: 0,
    inScope,
    total,
    reasons: [reason],
  });
  const group = (all: readonly Clause[]): Figure =>
    none(all.filter(({ id }) => isInScope(id)).length, all.length);
  return {
    plan,
    assessment,
    scale,
    method,
    asOf,
    overall: group(clausesOf(plan)),
    bands: method.bands.map((band) => ({ band, count: 0 })),
    outcomes: { scored: 0, insufficient: clauses.length, "not-due": 0, unrated: 0, "not-applicable": 0 },
    directions: plan.directions.map((direction) => ({ direction, figure: group(direction.clauses) })),
    bodies: [],
    clauses: clauses.map((clause) => ({
      clause,
      figure: none(1, 1),
      weight: method.weights === "declared" ? clause.weight : one,
      share: null,
      points: null,
      lost: null,
      gap: null,
    })),
    claims: [],
  };
}
