// A score and the least figure wanted → whether it is reached, and what is missing.
import { compareFractions, divide, fraction, multiply, subtract } from "../math/fraction.ts";
import type { Gate, GateCheck } from "../model/gate.ts";
import type { Score } from "../model/score.ts";
import { explainDirection } from "./explainDirection.ts";
import { fewestClauses } from "./explainGroup.ts";
import { explainScore } from "./explainScore.ts";

/**
 * Compares exact values: 69.995 does not reach 70, whatever is printed. A group without a figure does not meet
 * any minimum. `null` where the plan has no such direction.
 *
 * @example 13/18 against 75: not met, 25/9 points or half a clause short, which one clause can bring
 */
export function checkGate(score: Score, gate: Gate): GateCheck | null {
  const group = gate.direction === null ? explainScore(score) : explainDirection(score, gate.direction);
  if (group === null) return null;
  const { figure, clauses } = group;
  const found = figure.value === null ? null : multiply(figure.value, hundred);
  const met = found !== null && compareFractions(found, gate.minimum) >= 0;
  const distance = met || found === null ? null : subtract(gate.minimum, found);
  return {
    gate,
    met,
    figure,
    found,
    distance,
    credit: distance === null ? null : multiply(divide(distance, hundred), figure.denominator),
    clauses: distance === null ? [] : fewestClauses(clauses, distance),
  };
}

const hundred = fraction(100);
