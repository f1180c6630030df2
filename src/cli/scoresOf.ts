// Linked assessments and the method of a call → each with its score, and what is known of its claims.
import {
  claimStates,
  impossibleClaims,
  scoreLinked,
  type Day,
  type LinkedAssessment,
  type MovingScore,
  type Problem,
} from "../core.ts";
import type { Loaded } from "../workspace/loaded.ts";
import { methodNamed } from "../workspace/score/methodNamed.ts";

/** With the problems of its rows. */
export interface ScoredNow extends MovingScore {
  readonly problems: readonly Problem[];
}

/** Each under the method that the call names, else under its own. */
export function scoresOf(
  linked: readonly LinkedAssessment[],
  method: string | null,
  loaded: Loaded,
  asOf: Day | null,
): ScoredNow[] {
  const named = method === null ? null : methodNamed(method, loaded);
  return linked.flatMap((item): ScoredNow[] => {
    const used = named ?? item.method;
    if (used === null) return [];
    const { score, problems } = scoreLinked(item, used, loaded, asOf);
    const found = [...loaded.problems, ...impossibleClaims(item.assessment, score.method)];
    return [{ score, problems, claims: claimStates(score, item.assessment, found) }];
  });
}
