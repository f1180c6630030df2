// What became of an assessment, and a bound → whether it is kept.
import { toPercent } from "../../math/toPercent.ts";
import { compareFractions, subtract, type Fraction } from "../../math/fraction.ts";
import type { ChangeGate, ChangeGateCheck } from "../../model/changeGate.ts";
import type { AssessmentMove } from "../../model/changes.ts";
import type { GateVerdict, NoFigureRule } from "../../model/gate.ts";
import { isWithheld } from "../../model/isWithheld.ts";
import { checkGate } from "../../score/checkGate.ts";
import { statusOrder } from "../../score/statusOrder.ts";

/**
 * `max-drop`: the overall figure now is at most so many points below that of before; exact values are compared. A figure that
 * is there no more has fallen too far; one that was not there has not. `no-regression`: no clause has a lower value than
 * before, or lost its value by being rated no more; of a method without figures, no lower status. Figures that are withheld show
 * nothing of that.
 *
 * @param noFigure what becomes of a bound whose figure, or whose clause, has no value now
 * @returns `null` where there was no figure before
 * @example
 * const item = { id: "own", state: "changed", now: otherScore, before: score, move: null, saved: null, claims: [] };
 * const { met, found } = checkChangeGate(item, { kind: "max-drop", limit: fraction(40), written: "40" });
 * [met, toText(found)] // [false, "275/6"]
 */
export function checkChangeGate(
  item: AssessmentMove,
  gate: ChangeGate,
  noFigure: NoFigureRule = "fail",
): ChangeGateCheck | null {
  const { id, now, before } = item;
  const old = before === null ? null : "overall" in before ? before.overall.value : before.value;
  const without: GateVerdict = noFigure === "pass" ? null : false;
  const check = {
    gate,
    assessment: id,
    missing: null,
    found: null,
    distance: null,
    clauses: [],
    gone: [],
    under: null,
  };
  if (gate.kind === "no-regression") {
    if (before === null) return null;
    if (now === null || isWithheld(now))
      return { ...check, met: without, missing: now === null ? "assessment" : "figures" };
    const { lower, gone } = fallen(item);
    if (without === null && lower.length === 0 && gone.length > 0)
      return { ...check, met: null, clauses: gone, gone };
    const clauses = (without === null ? lower : [...lower, ...gone]).toSorted();
    return { ...check, met: clauses.length === 0, clauses, gone: without === null ? [] : gone };
  }
  if (old === null) return null;
  const value = now?.overall.value ?? null;
  if (now === null || value === null) return { ...check, met: without };
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

/** Clauses whose value is lower than before, and those that had one and are unrated or insufficient now. */
function fallen({ move, saved, now, before: past }: AssessmentMove): { lower: string[]; gone: string[] } {
  const byStatus = now !== null && past !== null && "overall" in past ? statusOrder(now, past) : null;
  const outcomes = new Map(now?.clauses.map(({ clause, figure }) => [clause.id, figure.outcome]));
  const isGone = (id: string): boolean => {
    const outcome = outcomes.get(id);
    return outcome === "unrated" || outcome === "insufficient" || outcome === undefined;
  };
  const [lower, gone]: [string[], string[]] = [[], []];
  const add = (id: string, own: Fraction | null, old: Fraction | null): void => {
    if (old === null) return;
    if (own === null) {
      if (isGone(id)) gone.push(id);
    } else if (compareFractions(own, old) < 0) lower.push(id);
  };
  for (const { clause, a, b } of move?.changed ?? []) {
    add(clause.id, a?.value ?? null, b?.value ?? null);
    if (byStatus === null || b?.statuses === undefined) continue;
    if (a?.statuses === undefined) {
      if (isGone(clause.id)) gone.push(clause.id);
    } else if ((byStatus(a, b) ?? 0) < 0) lower.push(clause.id);
  }
  for (const { id, now: own, before } of saved?.clauses ?? []) add(id, own, before);
  return { lower, gone: gone.toSorted() };
}
