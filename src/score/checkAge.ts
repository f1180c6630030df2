// An assessment, the greatest age wanted and a day → whether the assessment is too old on that day.
import type { Assessment } from "../model/assessment.ts";
import type { AgeCheck, AgeGate } from "../model/gate.ts";
import type { Day } from "../model/period.ts";
import { daysBetween } from "../math/daysBetween.ts";

/**
 * Days from the as-of day of an assessment (else the last day of its period) to today, held against `max-age`. What the call
 * evaluates as of does not make an assessment younger. Without an as-of day nobody knows how old it is, and the gate is
 * not met; an as-of day that is still to come is below 0, and meets it.
 *
 * @param today the day that the call gives, `YYYY-MM-DD`
 * @example
 * const gate = { kind: "max-age", limit: 90, written: "90" };
 * const { met, found, distance } = checkAge({ id: "own", asOf: "2025-12-31", period: null }, gate, "2026-04-01");
 * [met, found, distance] // [false, 91, 1]
 */
export function checkAge(
  { id, asOf: own, period }: Pick<Assessment, "id" | "asOf" | "period">,
  gate: AgeGate,
  today: Day,
): AgeCheck {
  const asOf = own ?? period?.end ?? null;
  const found = asOf === null ? null : daysBetween(asOf, today);
  const met = found !== null && found <= gate.limit;
  const distance = met || found === null ? null : found - gate.limit;
  return { gate, assessment: id, met, asOf, today, found, distance };
}
