// The results of clauses under a method without figures → how many have each status.
import type { StatusTally, StepResult } from "../model/score.ts";

/**
 * A clause whose rows say different statuses counts for none of them; one without a status is in no number.
 *
 * @returns statuses that occur, by their ids; `withAllLevels` puts them in the order of the scale
 */
export function tallyStatuses(
  judged: readonly { readonly result: StepResult; readonly count?: number }[],
): StatusTally {
  const counts = new Map<string, number>();
  let several = 0;
  for (const { result, count = 1 } of judged) {
    if (result.reason?.id !== "status-only") continue;
    const [status, ...others] = result.reason.params.statuses;
    if (status === undefined) continue;
    if (others.length > 0) several += count;
    else counts.set(status, (counts.get(status) ?? 0) + count);
  }
  const levels = [...counts].map(([status, count]) => ({ status, count }));
  return { levels: levels.toSorted((a, b) => (a.status < b.status ? -1 : 1)), several };
}
