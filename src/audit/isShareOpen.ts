// A claim that a share of the statuses rounds to → whether it is open which share is meant.
import type { ClaimAudit } from "../model/audit.ts";

/** Several shares round to it, or the clauses or counts that are said with it are others than those of the rows. */
export function isShareOpen({ claim }: ClaimAudit): boolean {
  if (claim === null || claim.check.verdict !== "reproduced-as-share") return false;
  const { shares, clauses, counts } = claim.check;
  return (shares?.found.length ?? 0) > 1 || clauses?.agrees === false || counts.some(({ agrees }) => !agrees);
}
