// A score under a method without figures → every share of its statuses that somebody could have published.
import type { Score, StatusShare } from "../model/score.ts";
import { statusesOf } from "../model/statusesOf.ts";

/**
 * Each status, and each with all that are better, of the clauses with a status, of those in scope, and of those of the plan. Wholes
 * of one size are one. A clause with several statuses is in no share of one status, and in those of a status or better where all of its
 * own are so good. None where figures are withheld, or where the method gives figures.
 */
export function statusShares({ overall, clauses }: Pick<Score, "overall" | "clauses">): StatusShare[] {
  const { statuses, scored, inScope, total } = overall;
  if (statuses === undefined) return [];
  const wholes = [
    { of: "scored", whole: scored } as const,
    { of: "in-scope", whole: inScope } as const,
    { of: "plan", whole: total } as const,
  ].filter(({ whole }, at, all) => whole > 0 && all.findIndex((other) => other.whole === whole) === at);
  const worst = worstOfSeveral(statuses.levels, clauses);
  const shares: StatusShare[] = [];
  for (const { of, whole } of wholes) {
    let better = 0;
    for (const [rank, { status, count }] of statuses.levels.entries()) {
      const added = count + (worst[rank] ?? 0);
      better += added;
      shares.push({ status, orBetter: false, count, of, whole });
      // Without clauses that it adds it is the share of those above it.
      if (rank > 0 && added > 0) shares.push({ status, orBetter: true, count: better, of, whole });
    }
  }
  return shares;
}

/** By the place of a status: the clauses with several statuses of which it is the worst. */
function worstOfSeveral(levels: readonly { readonly status: string }[], clauses: Score["clauses"]): number[] {
  const ranks = new Map(levels.map(({ status }, rank) => [status, rank]));
  const worst = levels.map(() => 0);
  for (const { figure } of clauses) {
    const own = statusesOf(figure);
    if (own.length < 2) continue;
    const rank = own.reduce((lowest, status) => Math.max(lowest, ranks.get(status) ?? 0), 0);
    worst[rank] = (worst[rank] ?? 0) + 1;
  }
  return worst;
}
