// What became of an assessment, and a bound → whether it is kept.
import { toPercent } from "../../math/toPercent.ts";
import { compareFractions, subtract, type Fraction } from "../../math/fraction.ts";
import type { ChangeGate, ChangeGateCheck } from "../../model/changeGate.ts";
import type { AssessmentMove } from "../../model/changes.ts";
import { checkGate } from "../../score/checkGate.ts";

/**
 * `max-drop`: the overall figure now is at most so many points below that of before; exact values are compared. A figure that
 * is there no more has fallen too far; one that was not there has not. `no-regression`: no clause has a lower value than
 * before, or lost its value by being rated no more.
 *
 * @returns `null` where there was no figure before
 * @example
 * const item = { id: "own", state: "changed", now: otherScore, before: score, move: null, saved: null, claims: [] };
 * const { met, found } = checkChangeGate(item, { kind: "max-drop", limit: fraction(40), written: "40" });
 * [met, toText(found)] // [false, "275/6"]
 */
export function checkChangeGate(item: AssessmentMove, gate: ChangeGate): ChangeGateCheck | null {
  const { id, now, before } = item;
  const old = before === null ? null : "overall" in before ? before.overall.value : before.value;
  const check = { gate, assessment: id, found: null, distance: null, clauses: [] };
  if (gate.kind === "no-regression") {
    const clauses = fallen(item);
    return before === null ? null : { ...check, met: now !== null && clauses.length === 0, clauses };
  }
  if (old === null) return null;
  const value = now?.overall.value ?? null;
  if (now === null || value === null) return { ...check, met: false };
  const found = toPercent(subtract(old, value));
  if (compareFractions(found, gate.limit) <= 0) return { ...check, found, met: true };
  const minimum = subtract(toPercent(old), gate.limit);
  const reached = checkGate(now, {
    kind: "min-score",
    group: { level: "overall" },
    minimum,
    written: gate.written,
  });
  return {
    ...check,
    met: false,
    found,
    distance: subtract(found, gate.limit),
    clauses: reached?.clauses.map(({ clause }) => clause.id) ?? [],
  };
}

/** Clauses whose value is lower than before, or that had one and are unrated or insufficient now. */
function fallen({ move, saved, now }: AssessmentMove): string[] {
  const outcomes = new Map(now?.clauses.map(({ clause, figure }) => [clause.id, figure.outcome]));
  const isLower = (id: string, own: Fraction | null, old: Fraction | null): boolean => {
    if (old === null) return false;
    if (own !== null) return compareFractions(own, old) < 0;
    const outcome = outcomes.get(id);
    return outcome === "unrated" || outcome === "insufficient" || outcome === undefined;
  };
  return [
    ...(move?.changed ?? [])
      .filter(({ clause, a, b }) => isLower(clause.id, a?.value ?? null, b?.value ?? null))
      .map(({ clause }) => clause.id),
    ...(saved?.clauses ?? [])
      .filter(({ id, now: own, before: old }) => isLower(id, own, old))
      .map(({ id }) => id),
  ].toSorted();
}
