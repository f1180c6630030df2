// Compared pairs, the alpha of all and a bound → whether it is kept.
import { absolute, fraction, negate, subtract, type Fraction } from "../math/fraction.ts";
import { toPercent } from "../math/toPercent.ts";
import type { Measure, OutcomeAgreement } from "../model/agreement.ts";
import type { Comparison, ManyComparison } from "../model/comparison.ts";
import type { ComparisonGate, ComparisonGateCheck } from "../model/comparisonGate.ts";
import type { GateVerdict, NoFigureRule } from "../model/gate.ts";
import type { Score } from "../model/score.ts";
import { disagreementShares } from "./disagreementShares.ts";
import { fewestThatMakeUp } from "./fewestThatMakeUp.ts";

/**
 * Whether gap and agreement keep a bound: a greatest gap and a least share of equal outcomes are held against every pair, a least
 * alpha against that of all; or against the lower end of the interval. Exact values are compared, and what cannot be computed keeps no bound.
 *
 * @param noFigure what becomes of a bound for which nothing was found
 *
 * @example
 * const comparison = compareScores(otherScore, score, { seed: 1, resamples: 2000 });
 * const gate = { kind: "max-gap", measure: "gap", of: "value", limit: fraction(45), written: "45" };
 * const [{ met, found }] = checkComparisonGate([comparison], comparison.agreement, gate);
 * [met, toText(found)] // [false, "275/6"]
 */
export function checkComparisonGate(
  pairs: readonly Comparison[],
  all: AgreementOfAll,
  gate: ComparisonGate,
  noFigure: NoFigureRule = "fail",
): ComparisonGateCheck[] {
  const without: GateVerdict = noFigure === "pass" ? null : false;
  const nothing = { found: null, met: without, distance: null, clauses: null, noInterval: null };
  /** Alpha or a share, of all or of a pair. */
  const least = (
    pair: Comparison | null,
    measure: Measure,
    { clauses, of }: { clauses: number; of: number },
    inUnit: (value: Fraction) => Fraction,
    amounts: () => [string, Fraction][],
  ): ComparisonGateCheck => {
    const compared = { clauses, of };
    const found = gate.of === "value" ? measure.value : (measure.interval?.low ?? null);
    if (found === null) {
      const noInterval = gate.of === "lower" ? measure.noInterval : null;
      return { gate, pair, ...nothing, compared, noInterval };
    }
    const distance = aboveZero(subtract(gate.limit, inUnit(found)));
    const fewest = distance === null || gate.of === "lower" ? null : fewestThatMakeUp(amounts(), distance);
    const told = { met: distance === null, distance, clauses: fewest, compared, noInterval: null };
    return { gate, pair, found: inUnit(found), ...told };
  };
  if (gate.measure === "alpha")
    return [
      least(
        null,
        all.alpha,
        all,
        (value) => value,
        () => [...disagreementShares(scoresOf(pairs))],
      ),
    ];
  if (gate.measure === "outcomes")
    return pairs.map((pair) => {
      const { clauses, of, outcomes } = pair.agreement;
      return least(pair, outcomes.percent, { clauses, of }, toPercent, () => differingShares(outcomes));
    });
  return pairs.map((pair) => {
    const { gap } = pair.split;
    if (gap === null) return { gate, pair, ...nothing, compared: null };
    const found = absolute(gap);
    const distance = aboveZero(subtract(found, gate.limit));
    const clauses = widest(pair, gap, distance);
    return { gate, pair, found, met: distance === null, distance, clauses, compared: null, noInterval: null };
  });
}

/** What is known of the agreement of all that were compared. */
type AgreementOfAll = Pick<ManyComparison["agreement"], "clauses" | "of" | "alpha">;

/** What each clause takes away from the share of equal outcomes, in percentage points. */
function differingShares({ n, differing }: OutcomeAgreement): [string, Fraction][] {
  const counts = new Map<string, number>();
  for (const { clause } of differing) counts.set(clause, (counts.get(clause) ?? 0) + 1);
  return [...counts].map(([clause, count]) => [clause, fraction(100 * count, n)]);
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
