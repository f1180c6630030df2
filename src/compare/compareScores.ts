// Two scores → why they differ, and how far the assessors agree.
import type { Comparison } from "../model/comparison.ts";
import type { Score } from "../model/score.ts";
import { comparedClauses } from "./agreement/comparedClauses.ts";
import { measureAgreement } from "./agreement/measureAgreement.ts";
import type { BootstrapOptions } from "./agreement/bootstrap.ts";
import { ratedPairs } from "./agreement/ratedPairs.ts";
import { changes } from "./changes/changes.ts";
import { isWithheld } from "../model/isWithheld.ts";
import { inWords } from "./inWords.ts";
import { publishedTerms } from "./publishedTerms.ts";

/**
 * Splits the gap between two overall figures into coverage, method and rating, clause by clause, and measures the
 * agreement on the clauses for which the rows of both carry a value. Clauses are matched by their id. Each side keeps its plan, its scale
 * and its as-of date. Swapping A and B flips the sign of every term and difference.
 *
 * Terms are percentage points, A minus B, and add up to the gap without remainder: coverage by each side's own
 * ratings and method, method and rating on the common clauses as a Shapley value (Shorrocks 1999). A term that
 * cannot be computed is `null`, and `split.reasons` say why; without common clauses `split.bounds` are what is left.
 *
 * @param options for the intervals of the agreement
 * @example
 * const { split, agreement } = compareScores(score, otherScore, { seed: 1, resamples: 2000 });
 * [split.gap, split.coverage.total, split.rating].map(toText) // ["275/6", "25/2", "100/3"]
 * agreement.alpha.value // fraction(19, 36)
 * @example
 * const { score: strictScore } = scoreAssessment(inputOf(other, strict));
 * const { split } = compareScores(score, strictScore, { seed: 1, resamples: 2000 });
 * [split.coverage, split.method].map(({ total }) => toText(total)) // ["25/3", "50/3"]
 */
export function compareScores(a: Score, b: Score, options: BootstrapOptions): Comparison {
  const found = changes(a, b, { plan: "own", cells: false });
  const { common, scores, rows, split } = found;
  const withheld = isWithheld(a) || isWithheld(b);
  const pairs = ratedPairs(scores, common, rows);
  const comparison = {
    a,
    b,
    common,
    coverageGroups: found.coverageGroups,
    figures: found.figures,
    split,
    published: publishedTerms(a, b, split.gap),
    clauses: found.clauses,
    directions: found.directions,
    bodies: found.bodies,
    agreement: measureAgreement(
      pairs,
      comparedClauses(a, b, found.clauses, pairs, withheld),
      { a: a.scale, b: b.scale },
      options,
      withheld,
    ),
  };
  return { ...comparison, sentences: inWords(comparison) };
}
