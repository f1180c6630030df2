// A score now and the saved result of an earlier one → the earlier score, made again of its rows; `null` where that is not possible.
import { equal, type Fraction } from "../../math/fraction.ts";
import type { Method } from "../../model/method.ts";
import type { SavedScore } from "../../model/savedScore.ts";
import type { Score } from "../../model/score.ts";
import { scoreAssessment } from "../../score/scoreAssessment.ts";
import { savedPlan } from "./savedPlan.ts";

/**
 * Its rows by its method, which is known by its hash, in its scope and as of its day; under the plan of now, else under this plan
 * with the clauses, directions and weights that the result shows. Only a score that has the very figures of the result counts:
 * every clause, its part of the whole, and the whole.
 *
 * @param methods that are known, besides that of the score
 */
export function scoreOfSaved(now: Score, saved: SavedScore, methods: readonly Method[]): Score | null {
  const { ratings, asOf, scope } = saved;
  const method = [now.method, ...methods].find(({ hash }) => hash === saved.method.hash);
  if (ratings === null || method === undefined) return null;
  const assessment = { ...now.assessment, ratings, scope };
  for (const plan of [now.plan, savedPlan(now.plan, saved, method)]) {
    const input = { plan, assessment, scale: now.scale, method, asOf: asOf ?? now.asOf };
    const { score } = scoreAssessment(input);
    if (isOf(score, saved)) return score;
  }
  return null;
}

function isOf({ overall, clauses }: Score, saved: SavedScore): boolean {
  const known = new Map(saved.clauses.map((clause) => [clause.id, clause]));
  return (
    isSame(overall.value, saved.value) &&
    known.size === clauses.length &&
    clauses.every(({ clause: { id }, figure, share }) => {
      const own = known.get(id);
      return (
        own !== undefined &&
        isSame(figure.value, own.value) &&
        isSame(share, own.share) &&
        equal(figure.numerator, own.credit)
      );
    })
  );
}

const isSame = (a: Fraction | null, b: Fraction | null): boolean =>
  a === null || b === null ? a === b : equal(a, b);
