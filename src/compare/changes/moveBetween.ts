// An assessment now and before, one of which may be missing → what became of it.
import type { AssessmentMove, MovingScore } from "../../model/changes.ts";
import { ratingColumns, type RatingColumn } from "../../model/ratingTable.ts";
import { changes } from "./changes.ts";
import { claimMoves } from "./claimMoves.ts";
import { moveState } from "./moveState.ts";
import { hasMoved } from "./hasMoved.ts";

/**
 * Plan, coverage, method and rating, down to the cell; and claims of which something else is known.
 *
 * @param columns those that both tables may have
 * @example
 * const { state, move } = moveBetween("own", { score, claims: [] }, { score: otherScore, claims: [] });
 * [state, toText(move.split.gap)] // ["changed", "275/6"]
 */
export function moveBetween(
  id: string,
  own: MovingScore | null,
  old: MovingScore | null,
  columns: readonly RatingColumn[] = ratingColumns,
): AssessmentMove {
  const move =
    own === null || old === null
      ? null
      : changes(own.score, old.score, { plan: "term", cells: true, columns });
  const claims = claimMoves(own?.claims ?? [], old?.claims ?? []);
  const isMoved =
    move !== null &&
    (move.changed.length > 0 ||
      move.plan !== null ||
      own?.score.method.hash !== old?.score.method.hash ||
      hasMoved(own?.score.overall.value ?? null, old?.score.overall.value ?? null));
  return {
    id,
    state: moveState(own, old, isMoved || claims.length > 0),
    now: own?.score ?? null,
    before: old?.score ?? null,
    move,
    saved: null,
    claims,
  };
}
