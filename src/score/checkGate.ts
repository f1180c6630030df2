// A score and the least figure or coverage wanted → whether it is reached, and what is missing.
import { compareFractions, divide, fraction, multiply, subtract, type Fraction } from "../math/fraction.ts";
import type { GroupExplanation } from "../model/explanation.ts";
import type { Gate, GateCheck, GateGroup, GateVerdict, NoFigureRule } from "../model/gate.ts";
import type { Figure, Score } from "../model/score.ts";
import { explainBody } from "./explainBody.ts";
import { explainDirection } from "./explainDirection.ts";
import { fewestClauses } from "./explainGroup.ts";
import { explainScore } from "./explainScore.ts";

/**
 * Whether the figure of the plan, a direction or a body, or its coverage, reaches a minimum, and what is missing. Exact values are compared:
 * 69.995 does not reach 70, whatever is printed. A group without a figure meets no minimum. `null` if the plan
 * has no such direction, or the body is neither responsible nor rated.
 *
 * @param noFigure what becomes of a gate without a figure
 *
 * @example
 * // 200/3 prints as 66.67, but it is below it.
 * const gate = { kind: "min-score", group: { level: "overall" }, minimum: fraction(6667, 100), written: "66.67" };
 * const { met, distance } = checkGate(scoreAssessment(inputOf(own, strict)).score, gate);
 * [met, toText(distance)] // [false, "1/300"]
 */
export function checkGate(score: Score, gate: Gate, noFigure: NoFigureRule = "fail"): GateCheck | null {
  const group = groupOf(score, gate.group);
  if (group === null) return null;
  const { figure, clauses } = group;
  if (gate.kind === "min-coverage") return checkCoverage(figure, gate, noFigure);
  const found = figure.value === null ? null : multiply(figure.value, hundred);
  const met = reaches(found, gate, noFigure);
  const distance = met !== false || found === null ? null : subtract(gate.minimum, found);
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

const groupOf = (score: Score, group: GateGroup): GroupExplanation | null => {
  if (group.level === "overall") return explainScore(score);
  return group.level === "direction" ? explainDirection(score, group.id) : explainBody(score, group.id);
};

const hundred = fraction(100);

/** Scored of eligible clauses; a group without eligible clauses has no coverage. */
function checkCoverage(figure: Figure, gate: Gate, noFigure: NoFigureRule): GateCheck {
  const { scored, eligible } = figure;
  const found = eligible === 0 ? null : fraction(scored * 100, eligible);
  const met = reaches(found, gate, noFigure);
  const distance = met !== false || found === null ? null : subtract(gate.minimum, found);
  const wanted = divide(multiply(gate.minimum, fraction(eligible)), hundred);
  return {
    gate,
    met,
    figure,
    found,
    distance,
    credit: distance === null ? null : subtract(ceiling(wanted), fraction(scored)),
    clauses: [],
  };
}

const reaches = (found: Fraction | null, { minimum }: Gate, noFigure: NoFigureRule): GateVerdict => {
  if (found !== null) return compareFractions(found, minimum) >= 0;
  return noFigure === "pass" ? null : false;
};

const ceiling = ({ n, d }: Fraction): Fraction => fraction((n + d - 1n) / d);
