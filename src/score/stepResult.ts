// The result of a step: a value, or the reason why there is none.
import type { Fraction } from "../math/fraction.ts";
import { gapStatuses, type GapStatus } from "../model/outcome.ts";
import type { Reason, ReasonId, ReasonParams, StepResult } from "../model/score.ts";

export const scored = (value: Fraction): StepResult => ({ outcome: "scored", value, reason: null });

/** A reason whose sentence is made of nothing may leave the parameters out. */
type ParamsArgument<I extends ReasonId> =
  Record<never, never> extends ReasonParams[I] ? [params?: ReasonParams[I]] : [params: ReasonParams[I]];

export const without = <I extends ReasonId>(
  outcome: Exclude<StepResult["outcome"], "scored">,
  id: I,
  ...[params]: ParamsArgument<I>
): StepResult => ({
  outcome,
  value: null,
  reason: { id, params: params ?? {} } as Reason,
});

/** Whether there is a value or, under a method without figures, a status. */
export const isRated = ({ outcome, reason }: StepResult): boolean =>
  outcome === "scored" || reason?.id === "status-only";

/**
 * The result of several things without a value: the first of these that occurs among them. So ratings that give no
 * value are not hidden by things that were not rated at all.
 */
export const lackOrder = ["insufficient", ...gapStatuses] as const;

const codedAs = {
  "not-due": "coded-not-due",
  unrated: "coded-unrated",
  "not-applicable": "coded-not-applicable",
} as const;

/** A row whose status says why it has no value. */
export const codedGap = (gap: GapStatus): StepResult => without(gap, codedAs[gap]);

/** A part of what is withheld as a whole. */
export const withheldPart = without("insufficient", "withheld", { problems: 0, codes: [] });
