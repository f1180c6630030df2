// The value of a row without evidence, and a method's rule → what the row counts.
import { smaller, zero, type Fraction } from "../math/fraction.ts";
import type { Method } from "../model/method.ts";
import type { StepResult } from "../model/score.ts";
import { scored, without } from "./stepResult.ts";

/** A row with a value above 0 and no evidence, by the method's rule. */
export function withoutEvidence(value: Fraction, rule: Method["treat"]["noEvidence"]): StepResult {
  if (rule === "zero") return scored(zero);
  if (rule === "exclude") return without("unrated", "no-evidence");
  return scored(typeof rule === "object" ? smaller(value, rule.cap) : value);
}
