// Compared pairs, the alpha of all and a bound → whether it is kept.
import { absolute, compareFractions } from "../math/fraction.ts";
import type { Measure } from "../model/agreement.ts";
import type { Comparison } from "../model/comparison.ts";
import type { ComparisonGate, ComparisonGateCheck } from "../model/comparisonGate.ts";
import type { GateVerdict, NoFigureRule } from "../model/gate.ts";

/**
 * Whether gap and agreement keep a bound: a greatest gap is held against every pair, a least agreement against the
 * alpha of all, or against the lower end of its interval. Exact values are compared, and what cannot be computed keeps no bound.
 *
 * @param noFigure what becomes of a bound for which nothing was found
 *
 * @example
 * const comparison = compareScores(otherScore, score, { seed: 1, resamples: 2000 });
 * const gate = { kind: "max-gap", of: "value", limit: fraction(45), written: "45" };
 * const [{ met, found }] = checkComparisonGate([comparison], comparison.agreement.alpha, gate);
 * [met, toText(found)] // [false, "275/6"]
 */
export function checkComparisonGate(
  pairs: readonly Comparison[],
  alpha: Measure,
  gate: ComparisonGate,
  noFigure: NoFigureRule = "fail",
): ComparisonGateCheck[] {
  const without: GateVerdict = noFigure === "pass" ? null : false;
  if (gate.kind === "min-agreement") {
    const found = gate.of === "value" ? alpha.value : (alpha.interval?.low ?? null);
    return [
      { gate, pair: null, found, met: found === null ? without : compareFractions(found, gate.limit) >= 0 },
    ];
  }
  return pairs.map((pair) => {
    const found = pair.split.gap === null ? null : absolute(pair.split.gap);
    return { gate, pair, found, met: found === null ? without : compareFractions(found, gate.limit) <= 0 };
  });
}
