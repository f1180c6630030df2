// Clauses of a group → the same with their shares, points and points lost within the group.
import { divide, fraction, isZero, multiply, subtract, sum, zero } from "../math/fraction.ts";
import type { ClauseScore, Figure } from "../model/score.ts";

/**
 * Share = weight ÷ Σ weight of the clauses that count, 0 to 1; points = share × credit × 100, lost = share × 100
 * − points; `null` if the group has no figure.
 *
 * @example two clauses that weigh 1, at 100 % and 50 %: shares 1/2 each, points 50 and 25, lost 0 and 25
 */
export function sharesWithin({ value }: Figure, clauses: readonly ClauseScore[]): ClauseScore[] {
  const total = sum(clauses.map(({ figure, weight }) => (figure.counted > 0 ? weight : zero)));
  return clauses.map((clause) => {
    if (value === null) return { ...clause, share: null, points: null, lost: null };
    const counts = clause.figure.counted > 0 && !isZero(total);
    const share = counts ? divide(clause.weight, total) : zero;
    const points = multiply(multiply(share, clause.figure.numerator), hundred);
    return { ...clause, share, points, lost: subtract(multiply(share, hundred), points) };
  });
}

const hundred = fraction(100);
