// A score → whether every rating that counts for something has evidence, and the clauses where one has none.
import type { EvidenceCheck, EvidenceGate, NoFigureRule } from "../model/gate.ts";
import { fraction, isZero } from "../math/fraction.ts";
import { isWithheld } from "../model/isWithheld.ts";
import type { Score } from "../model/score.ts";
import { explainClauses } from "./explainClause.ts";

/**
 * Holds the rows that have a value above 0 against `require-evidence`, by what they were worth before the method's rule
 * for missing evidence: that rule takes the value away, and must not take the finding away. A rating of 0 claims
 * nothing. A score whose figures are withheld meets no gate.
 *
 * @param noFigure what becomes of the gate where figures are withheld
 *
 * @example
 * const { met, lacking, ratings } = checkEvidence(score, { kind: "require-evidence" });
 * [met, lacking, ratings] // [false, 2, 3]
 */
export function checkEvidence(
  score: Score,
  gate: EvidenceGate,
  noFigure: NoFigureRule = "fail",
): EvidenceCheck {
  const withheld = isWithheld(score);
  const clauses: string[] = [];
  let [ratings, lacking] = [0, 0];
  for (const { clause, rows } of explainClauses(score)) {
    const claiming = rows.filter(({ given, result }) => {
      const value = given ?? result.value;
      return value !== null && !isZero(value);
    });
    const bare = claiming.filter(({ hasEvidence }) => !hasEvidence).length;
    ratings += claiming.length;
    lacking += bare;
    if (bare > 0) clauses.push(clause.id);
  }
  const met = withheld ? (noFigure === "pass" ? null : false) : lacking === 0;
  const isKnown = !withheld && ratings > 0;
  return {
    gate,
    met,
    isWithheld: withheld,
    ratings,
    lacking,
    found: isKnown ? fraction(100 * (ratings - lacking), ratings) : null,
    distance: isKnown && lacking > 0 ? fraction(100 * lacking, ratings) : null,
    clauses,
  };
}
