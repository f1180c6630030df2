// Values and the lack of them, as results of a step.
import type { Fraction } from "../math/fraction.ts";
import type { GapStatus } from "../model/outcome.ts";
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

const codedAs = {
  "not-due": "coded-not-due",
  unrated: "coded-unrated",
  "not-applicable": "coded-not-applicable",
} as const;

/** A row that states its own lack of a value. */
export const codedGap = (gap: GapStatus): Valued => without(gap, codedAs[gap]);
