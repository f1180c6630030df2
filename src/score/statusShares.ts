// A score under a method without figures → every share of its statuses that somebody could have published.
import type { Score, StatusShare } from "../model/score.ts";

/**
 * Each status, and each with all that are better, of the clauses with a status, of those in scope, and of those of the plan. Wholes
 * of one size are one. None where figures are withheld, or where the method gives figures.
 */
export function statusShares({ overall }: Pick<Score, "overall">): StatusShare[] {
  const { statuses, scored, inScope, total } = overall;
  if (statuses === undefined) return [];
  const wholes = [
    { of: "scored", whole: scored } as const,
    { of: "in-scope", whole: inScope } as const,
    { of: "plan", whole: total } as const,
  ].filter(({ whole }, at, all) => whole > 0 && all.findIndex((other) => other.whole === whole) === at);
  const shares: StatusShare[] = [];
  for (const { of, whole } of wholes) {
    let better = 0;
    for (const [rank, { status, count }] of statuses.levels.entries()) {
      better += count;
      shares.push({ status, orBetter: false, count, of, whole });
      // With nothing of its own it is the share of those above it.
      if (rank > 0 && count > 0) shares.push({ status, orBetter: true, count: better, of, whole });
    }
  }
  return shares;
}
