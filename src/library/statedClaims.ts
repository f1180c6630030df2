// An assessment, its score and what was found in it → what is known of each of its published figures.
import { claimStates, impossibleClaims, type Problem, type Score, type StatedClaim } from "../core.ts";
import type { Linked } from "./assessment.ts";

export const statedClaims = (
  { assessment }: Pick<Linked, "assessment">,
  score: Score,
  problems: readonly Problem[],
): StatedClaim[] =>
  claimStates(score, assessment, [...problems, ...impossibleClaims(assessment, score.method)]);
