// A linked assessment, a method and a day → its schedule, with what the method cannot read in its rows.
import type { Method } from "../model/method.ts";
import type { Day } from "../model/period.ts";
import { isError, type Problem } from "../model/problem.ts";
import type { Schedule } from "../model/schedule.ts";
import type { Trusted } from "../model/trust.ts";
import { scheduleOf } from "../rounds/schedule/scheduleOf.ts";
import type { LinkedAssessment } from "./linkedAssessment.ts";
import { scoreLinked, type ReadTogether } from "./scoreLinked.ts";

/**
 * What counts is decided by the windows, so that the method has no part in which clauses are eligible. `null` where the figures
 * are withheld, the plan has no windows since it is made of its ratings, or no day is known.
 *
 * @param within days ahead that count as due soon
 * @example
 * const trust = trustIn([], [], true);
 * const method = { ...halves, trust };
 * const parts = { plan: { ...plan, trust }, scale: { ...scale, trust }, method };
 * const linked = { assessment: own, ...parts, trust, trustInParts: {}, leaveOut: null };
 * const together = { methods: new Map([["halves", method]]), problems: [] };
 * scheduleLinked(linked, method, together, "2020-12-31", 30).schedule.asOf // "2020-12-31"
 */
export function scheduleLinked(
  linked: LinkedAssessment,
  method: Trusted<Method>,
  together: ReadTogether,
  asOf: Day | null,
  within: number,
): { readonly schedule: Schedule | null; readonly problems: readonly Problem[] } {
  const everything = { ...method, value: { ...method.value, eligible: "all" as const } };
  const { score, problems } = scoreLinked(linked, everything, together, asOf);
  const isUnusable = score.plan.origin === "ratings" || [...linked.trust.problems, ...problems].some(isError);
  return { schedule: isUnusable ? null : scheduleOf({ score, asOf, within }), problems };
}
