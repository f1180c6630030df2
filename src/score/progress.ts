// A measured value and the activity that it is of → how far it has come to its target.
import { divide, equal, larger, one, smaller, subtract, zero, type Fraction } from "../math/fraction.ts";
import type { Activity } from "../model/plan.ts";

/**
 * (value − baseline) ÷ (target − baseline), held to 0…1; falling targets give the same form.
 * `null` without a value or an indicator.
 */
export function progress(value: Fraction | null, activity: Activity | null): Fraction | null {
  const indicator = activity?.indicator ?? null;
  if (value === null || indicator === null || equal(indicator.target, indicator.baseline)) return null;
  const share = divide(subtract(value, indicator.baseline), subtract(indicator.target, indicator.baseline));
  return smaller(one, larger(zero, share));
}
