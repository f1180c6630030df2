// Compared pairs, the alpha of all and a bound → whether it is kept.
import { absolute, negate, subtract, type Fraction } from "../math/fraction.ts";
import type { Measure } from "../model/agreement.ts";
import type { Comparison } from "../model/comparison.ts";
import type { ComparisonGate, ComparisonGateCheck } from "../model/comparisonGate.ts";
import type { GateVerdict, NoFigureRule } from "../model/gate.ts";
import type { Score } from "../model/score.ts";
import { disagreementShares } from "./disagreementShares.ts";
import { fewestThatMakeUp } from "./fewestThatMakeUp.ts";

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
  const nothing = { found: null, met: without, distance: null, clauses: null };
  if (gate.kind === "min-agreement") {
    const found = gate.of === "value" ? alpha.value : (alpha.interval?.low ?? null);
    if (found === null) return [{ gate, pair: null, ...nothing }];
    const distance = aboveZero(subtract(gate.limit, found));
    const clauses =
      distance === null || gate.of === "lower"
        ? null
        : fewestThatMakeUp([...disagreementShares(scoresOf(pairs))], distance);
    return [{ gate, pair: null, found, met: distance === null, distance, clauses }];
  }
  return pairs.map((pair) => {
    const { gap } = pair.split;
    if (gap === null) return { gate, pair, ...nothing };
    const found = absolute(gap);
    const distance = aboveZero(subtract(found, gate.limit));
    return { gate, pair, found, met: distance === null, distance, clauses: widest(pair, gap, distance) };
  });
}

const aboveZero = (value: Fraction): Fraction | null => (value.n > 0n ? value : null);

/** The first score of all, and each that it was compared with. */
const scoresOf = (pairs: readonly Comparison[]): Score[] => {
  const [first] = pairs;
  return first === undefined ? [] : [first.a, ...pairs.filter(({ a }) => a === first.a).map(({ b }) => b)];
};

/** The clauses that add most to the gap, in its direction. */
function widest({ clauses }: Comparison, gap: Fraction, distance: Fraction | null): string[] | null {
  if (distance === null) return null;
  const amounts = clauses.flatMap(({ clause, contribution: { total } }) =>
    total === null ? [] : [[clause.id, gap.n < 0n ? negate(total) : total] as const],
  );
  return fewestThatMakeUp(amounts, distance);
}
