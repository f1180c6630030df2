// Two scores and the gap → the differences between the published figures and those of the rows.
import { toPercent } from "../math/toPercent.ts";
import { add, negate, subtract, type Fraction } from "../math/fraction.ts";
import type { PublishedTerms } from "../model/comparison.ts";
import type { Score } from "../model/score.ts";

/**
 * published gap = gap + (P_A − F_A) + (F_B − P_B), in percentage points. Of several published figures the first
 * counts. A term is `null` if its side published nothing or has no figure; the published gap is then `null`, too.
 *
 * @example P_A 86, F_A 85.94, P_B 72.22, F_B 72.22… // 0.06 and 0.00…
 */
export function publishedTerms(a: Score, b: Score, gap: Fraction | null): PublishedTerms {
  const [ownA, ownB] = [excessOf(a), excessOf(b)];
  const termB = ownB === null ? null : negate(ownB);
  return {
    a: ownA,
    b: termB,
    gap: gap === null || ownA === null || termB === null ? null : add(gap, add(ownA, termB)),
  };
}

/** Published minus recomputed. */
const excessOf = ({ assessment: { claims }, overall: { value } }: Score): Fraction | null => {
  const [claim] = claims;
  return claim === undefined || value === null ? null : subtract(claim.percent, toPercent(value));
};
