// The claims of an assessment now and before → those of which something else is known now.
import type { ClaimMove, StatedClaim } from "../../model/changes.ts";
import { pairsById } from "./pairsById.ts";

/** Claims are the same where figure and source are. */
export const claimMoves = (now: readonly StatedClaim[], before: readonly StatedClaim[]): ClaimMove[] =>
  pairsById(now, before, ({ figure, source }) => JSON.stringify([figure, source]))
    .map(({ own, old }): ClaimMove => ({
      figure: own?.figure ?? old?.figure ?? "",
      source: own?.source ?? old?.source ?? null,
      before: old?.state ?? null,
      now: own?.state ?? null,
    }))
    .filter((claim) => claim.now !== claim.before);
