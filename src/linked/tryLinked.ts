// A linked assessment and several methods → its figure under each that can read its rows and its replies.
import type { Method } from "../model/method.ts";
import type { MethodTry } from "../model/methodTry.ts";
import type { Day } from "../model/period.ts";
import { tryMethods } from "../score/tryMethods.ts";
import type { LinkedAssessment } from "./linkedAssessment.ts";

/**
 * A method that cannot read a reply or a decision gives no figure at any stage, as in `scoreLinked`.
 *
 * @param asOf that of the call; `null`: the assessment's own
 * @example
 * const trust = trustIn([], [], true);
 * const parts = { plan: { ...plan, trust }, scale: { ...scale, trust }, method: { ...halves, trust } };
 * const linked = { assessment: own, ...parts, trust, trustInParts: {}, leaveOut: null };
 * tryLinked(linked, [halves.value], null).scores.length // 1
 */
export function tryLinked(linked: LinkedAssessment, methods: readonly Method[], asOf: Day | null): MethodTry {
  const { assessment, plan, scale } = linked;
  const input = { plan: plan.value, assessment: assessment.value, scale: scale?.value ?? null, asOf };
  return tryMethods(input, methods, linked.method?.value.id ?? null, linked.trust.problems, (method) => {
    const replied = linked.readReplies?.(assessment, { ...input, method });
    const current = replied?.assessment ?? assessment;
    const left = linked.leaveOut?.(current, { ...input, method });
    return { assessment: (left?.assessment ?? current).value, problems: replied?.problems ?? [] };
  });
}
