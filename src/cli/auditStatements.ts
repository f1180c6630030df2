// What was loaded and its scores → what the rows say of all claims that are no percents of the whole, and claims of one thing compared.
import {
  auditStatements as auditAll,
  groupBy,
  scoreAssessment,
  usableMethods,
  valuesOn,
  type LinkedAssessment,
  type Score,
  type StatementAudits,
} from "../core.ts";
import type { Loaded } from "../workspace/loaded.ts";
import type { Scored } from "../workspace/score/scoreAll.ts";

export function auditStatements(loaded: Loaded, scored: readonly Scored[]): StatementAudits {
  const scoresOf = groupBy(scored, ({ linked }) => linked);
  return auditAll(
    loaded.assessments.map((linked) => ({
      plan: linked.plan.value,
      assessment: linked.assessment.value,
      scores: (scoresOf.get(linked) ?? []).map(({ score }) => ({
        score,
        others: scoresOnce(loaded, linked, score),
      })),
    })),
  );
}

/** The rows under all other methods that read their scale, scored when one of them is asked for. */
function scoresOnce(
  loaded: Loaded,
  { trust, scale }: LinkedAssessment,
  score: Score,
): () => readonly Score[] {
  let scores: Score[] | null = null;
  const { plan, assessment, asOf } = score;
  const isOther = (hash: string): boolean => hash !== score.method.hash;
  return () =>
    (scores ??= usableMethods(loaded)
      .map(({ value }) => value)
      .filter((method) => isOther(method.hash) && (scale === null || valuesOn(method, scale.value) !== null))
      .map((method) => {
        const input = { plan, assessment, scale: scale?.value ?? null, method, asOf };
        return scoreAssessment(input, trust.problems).score;
      }));
}
