// The assessments of now and a saved result → what became of each.
import type { AssessmentMove, MovingScore, StatedClaim } from "../../model/changes.ts";
import type { Method } from "../../model/method.ts";
import { savedColumns, type SavedResult, type SavedScore } from "../../model/savedScore.ts";
import { claimMoves } from "./claimMoves.ts";
import { moveState } from "./moveState.ts";
import { hasMoved } from "./hasMoved.ts";
import { moveBetween } from "./moveBetween.ts";
import { pairsById } from "./pairsById.ts";
import { savedMove } from "./savedMove.ts";
import { scoreOfSaved } from "./scoreOfSaved.ts";

/**
 * Matched by id, in the order of now; what is no longer there comes last. Where the result holds rows of which its score can be made
 * again, the move is told down to the cell, else by clause.
 *
 * @example
 * const nothing = { inputs: [], scores: [], problems: [] };
 * movesSinceSaved([{ score, claims: [] }], nothing, []).map(({ state }) => state) // ["added"]
 */
export function movesSinceSaved(
  now: readonly MovingScore[],
  { scores, problems }: SavedResult,
  methods: readonly Method[],
): AssessmentMove[] {
  const ruledOut = new Set(
    problems.flatMap((found) => {
      const { code, params } = found as { code?: unknown; params?: { figure?: unknown } };
      return code === "NAP503" || code === "NAP504" ? [String(params?.figure)] : [];
    }),
  );
  const statedIn = ({ claims }: SavedScore): StatedClaim[] =>
    claims.map(({ figure, source, isReproduced }) => ({
      figure,
      source,
      state: ruledOut.has(figure) ? "impossible" : isReproduced ? "reproduced" : "possible",
    }));
  return pairsById(now, scores, (item) => ("score" in item ? item.score.assessment.id : item.id)).map(
    ({ id, own, old }) => {
      const score = own === null || old === null ? null : scoreOfSaved(own.score, old, methods);
      if (score !== null && old !== null)
        return moveBetween(id, own, { score, claims: statedIn(old) }, savedColumns);
      const saved = own === null || old === null ? null : savedMove(own.score, old);
      const claims = claimMoves(own?.claims ?? [], old === null ? [] : statedIn(old));
      const isMoved =
        saved !== null &&
        (saved.clauses.length > 0 || !saved.sameMethod || hasMoved(saved.a.overall.value, saved.b.value));
      return {
        id,
        state: moveState(own, old, isMoved || claims.length > 0),
        now: own?.score ?? null,
        before: old,
        move: null,
        saved,
        claims,
      };
    },
  );
}
