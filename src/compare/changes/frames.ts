// Two scores under two plans → the same ratings and methods under one plan, once under each.
import type { Score } from "../../model/score.ts";
import { scoreAssessment } from "../../score/scoreAssessment.ts";

/** What decides where ratings count: the plan, and the day as of which it is evaluated. */
export type Ground = Pick<Score, "plan" | "asOf">;

/** Two scores on one ground: what parts them is coverage, method and rating alone. */
export interface Frame {
  readonly a: Score;
  readonly b: Score;
  /** The ground of which side it is. */
  readonly of: "a" | "b";
}

/** The same ratings by the same method, on the ground of another score. */
const scoreOnGround = (side: Score, { plan, asOf }: Ground): Score =>
  scoreAssessment({ plan, assessment: side.assessment, scale: side.scale, method: side.method, asOf }).score;

/** Both grounds: the plan changes before the ratings, or after them. */
export const framesOf = (a: Score, b: Score): readonly Frame[] => [
  { a, b: scoreOnGround(b, a), of: "a" },
  { a: scoreOnGround(a, b), b, of: "b" },
];
