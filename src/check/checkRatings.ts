// An assessment's rows, its plan and its scale → what is wrong with them, rule by rule.
import type { Assessment } from "../model/assessment.ts";
import type { Plan } from "../model/plan.ts";
import type { Problem } from "../model/problem.ts";
import type { Scale } from "../model/scale.ts";
import { duplicateRatings } from "./duplicateRatings.ts";
import { ratingNumbers } from "./ratingNumbers.ts";
import { ratingReferences } from "./ratingReferences.ts";
import { ratingStatuses } from "./ratingStatuses.ts";
import { wholeAndParts } from "./wholeAndParts.ts";

/** `scale` is `null` where none is named or it could not be read; statuses are then not checked. */
export const checkRatings = (assessment: Assessment, plan: Plan, scale: Scale | null): Problem[] => [
  ...ratingReferences(assessment, plan),
  ...ratingStatuses(assessment.ratings, scale),
  ...ratingNumbers(assessment.ratings, plan),
  ...duplicateRatings(assessment.ratings, plan),
  ...wholeAndParts(assessment.ratings),
];
