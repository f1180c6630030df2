// Values and the lack of them, as results of a step.
import type { Fraction } from "../math/fraction.ts";
import { gapStatuses, type GapStatus } from "../model/outcome.ts";
import type { Reason, Valued } from "../model/score.ts";

export const scored = (value: Fraction): Valued => ({ outcome: "scored", value, reason: null });

export const without = (
  outcome: Exclude<Valued["outcome"], "scored">,
  id: Reason["id"],
  params: Reason["params"] = {},
): Valued => ({
  outcome,
  value: null,
  reason: { id, params },
});

/**
 * What several things without a value amount to together: the first of these that occurs among them. Ratings of
 * which no value could be made are not hidden by what was not rated at all.
 */
export const lackOrder = ["insufficient", ...gapStatuses] as const;

const codedAs = {
  "not-due": "coded-not-due",
  unrated: "coded-unrated",
  "not-applicable": "coded-not-applicable",
} as const;

/** A row that states its own lack of a value. */
export const codedGap = (gap: GapStatus): Valued => without(gap, codedAs[gap]);
