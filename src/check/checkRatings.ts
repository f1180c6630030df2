// An assessment's rows, its plan and its scale → what is wrong with them, rule by rule.
import type { Assessment } from "../model/assessment.ts";
import type { Place } from "../model/place.ts";
import type { Plan } from "../model/plan.ts";
import type { Problem } from "../model/problem.ts";
import type { Scale } from "../model/scale.ts";
import { alikeNames } from "./alikeNames.ts";
import { bodyCells } from "./bodyCells.ts";
import { clauseCells } from "./clauseCells.ts";
import { duplicateRatings } from "./duplicateRatings.ts";
import { valuesWithoutIndicator } from "./valuesWithoutIndicator.ts";
import { ratingNumbers } from "./ratingNumbers.ts";
import { ratingReferences } from "./ratingReferences.ts";
import { ratingStatuses } from "./ratingStatuses.ts";
import { wholeAndParts } from "./wholeAndParts.ts";

/**
 * What is wrong with the rows of an assessment, whatever the method: clauses, activities and bodies that the plan does
 * not have, statuses that are not on the scale, gaps without a reason, numbers that are none or out of range, measured
 * values where there is no indicator, ratings given twice, rows for the whole beside rows for its parts. To be given to
 * `scoreAssessment`, which withholds all figures where one of them is an error.
 *
 * @param plan `null` where it has errors of its own: what a broken file would say of the rows is not read
 * @param scale `null` where none is named, or it has errors of its own
 * @param scales all that are loaded: which of them know a status that `scale` does not know is said
 * @example
 * checkRatings(own.value, plan.value, scale.value) // []
 * const [openness] = plan.value.directions;
 * const [{ code, params }] = checkRatings(own.value, { ...plan.value, directions: [openness] }, scale.value);
 * [code, params.id] // ["NAP302", "2.1"]
 */
export function checkRatings(
  assessment: Assessment,
  plan: Plan | null,
  scale: Scale | null,
  scales: readonly Scale[] = [],
): Problem[] {
  const values = plan === null ? [] : valuesWithoutIndicator(assessment.ratings, plan);
  const misplaced = new Set(values.map(({ at }) => keyOf(at)));
  return [
    ...(plan === null ? [] : ratingReferences(assessment, plan)),
    ...(plan === null ? [] : clauseCells(assessment.ratings, plan)),
    ...(plan === null ? [] : bodyCells(assessment.ratings, plan)),
    ...(plan === null ? [] : alikeNames(assessment.ratings, plan)),
    ...ratingStatuses(assessment.ratings, scale, scales),
    ...ratingNumbers(assessment.ratings),
    ...values,
    ...duplicateRatings(assessment.ratings, plan),
    ...wholeAndParts(
      assessment.ratings,
      plan,
      (row) => !misplaced.has(keyOf(assessment.ratings.place(row, "value"))),
    ),
  ];
}

const keyOf = ({ source, line }: Place): string => `${source}:${line}`;
