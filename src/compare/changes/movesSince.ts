// The assessments of now and those of before → what became of each.
import type { AssessmentMove, MovingScore } from "../../model/changes.ts";
import { moveBetween } from "./moveBetween.ts";
import { pairsById } from "./pairsById.ts";

/**
 * Matched by id, in the order of now; what is no longer there comes last.
 *
 * @example movesSince([{ score, claims: [] }], []).map(({ state }) => state) // ["added"]
 */
export const movesSince = (now: readonly MovingScore[], before: readonly MovingScore[]): AssessmentMove[] =>
  pairsById(now, before, ({ score }) => score.assessment.id).map(({ id, own, old }) =>
    moveBetween(id, own, old),
  );
