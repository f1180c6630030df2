// What was loaded → the same without assessments of plans that list no clauses, for commands that need clauses.
import { isError, note, UsageError, type LinkedAssessment } from "../core.ts";
import type { Loaded } from "../workspace/loaded.ts";

/** Where nothing else is left and nothing is wrong, it is a fault of the call. */
export function withoutTotals(loaded: Loaded): Loaded {
  const left = loaded.assessments.filter(isOfTotals);
  if (left.length === 0) return loaded;
  const assessments = left.map(({ assessment }) => assessment.value.id);
  if (left.length === loaded.assessments.length && !loaded.problems.some(isError)) {
    const plans = [...new Set(left.map(({ plan }) => plan.value.id))];
    throw new UsageError("plan-of-totals", { plans, assessments });
  }
  return {
    ...loaded,
    assessments: loaded.assessments.filter((linked) => !isOfTotals(linked)),
    notes: [...loaded.notes, note("totals-left-out", { assessments })],
  };
}

const isOfTotals = ({ plan }: LinkedAssessment): boolean => plan.value.totals !== undefined;
