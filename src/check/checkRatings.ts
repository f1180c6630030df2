// An assessment's rows, its plan and its scale → what is wrong with them, rule by rule.
import type { Assessment } from "../model/assessment.ts";
import type { Plan } from "../model/plan.ts";
import type { Problem } from "../model/problem.ts";
import type { Scale } from "../model/scale.ts";
import { duplicateRatings } from "./duplicateRatings.ts";
import { valuesWithoutIndicator } from "./valuesWithoutIndicator.ts";
import { ratingNumbers } from "./ratingNumbers.ts";
import { ratingReferences } from "./ratingReferences.ts";
import { ratingStatuses } from "./ratingStatuses.ts";
import { wholeAndParts } from "./wholeAndParts.ts";

/**
 * `plan` is `null` where it has errors of its own, `scale` where none is named or it has: what a broken file would
 * say of the rows is not judged.
 */
export function checkRatings(assessment: Assessment, plan: Plan | null, scale: Scale | null): Problem[] {
  const values = plan === null ? [] : valuesWithoutIndicator(assessment.ratings, plan);
  const misplaced = new Set(values.map(({ at }) => at.row));
  return [
    ...(plan === null ? [] : ratingReferences(assessment, plan)),
    ...ratingStatuses(assessment.ratings, scale),
    ...ratingNumbers(assessment.ratings),
    ...values,
    ...duplicateRatings(assessment.ratings, plan),
    ...wholeAndParts(assessment.ratings).filter(({ params }) => !misplaced.has(Number(params["whole"]))),
  ];
}
