// A comparison of two assessments → the clauses in dispute, in the order in which the two should verify them.
import {
  absolute,
  add,
  compareFractions,
  fraction,
  isZero,
  multiply,
  one,
  type Fraction,
} from "../math/fraction.ts";
import type { AgendaItem, AgendaSide } from "../model/agenda.ts";
import type { Comparison } from "../model/comparison.ts";
import type { RatingTable } from "../model/ratingTable.ts";
import type { Score } from "../model/score.ts";
import { doubtsAbout } from "../score/doubtsAbout.ts";

/** The tables of doubts that the assessments name; `null` where one names none. */
export interface AgendaDoubts {
  readonly a: RatingTable | null;
  readonly b: RatingTable | null;
}

/**
 * Clauses that add something to the gap, by |contribution| × doubt, largest first; equal ones by |contribution|, then in the
 * order of A's plan. A row is open where it names no evidence, or where another status is held possible for it. The doubt of
 * a side is the share of its rows for the clause that are open, 1 where it has none; that of the clause is the mean of both
 * sides, from 0 to 1, exact. Empty where there is no gap, or none that can be computed.
 *
 * @param comparison its evidence is there only where the texts were kept on reading
 * @example
 * const comparison = compareScores(otherScore, score, { seed: 1, resamples: 2000 });
 * agendaOf(comparison)[0].clause.id // "1.2"
 */
export function agendaOf(comparison: Comparison, doubts: AgendaDoubts = { a: null, b: null }): AgendaItem[] {
  const { clauses, a, b } = comparison;
  const [ofA, ofB] = [sideOf(a, doubts.a), sideOf(b, doubts.b)];
  const order = new Map([...a.clauses, ...b.clauses].map(({ clause }, index) => [clause.id, index]));
  return clauses
    .flatMap(({ clause, relation, contribution: { total }, rows }): AgendaItem[] => {
      if (total === null || isZero(total)) return [];
      const sides = { a: ofA(rows.a), b: ofB(rows.b) };
      const doubt = multiply(fraction(1, 2), add(openShare(sides.a), openShare(sides.b)));
      return [
        {
          clause,
          relation,
          contribution: total,
          doubt,
          priority: multiply(absolute(total), doubt),
          ...sides,
        },
      ];
    })
    .toSorted(
      (x, y) =>
        compareFractions(y.priority, x.priority) ||
        compareFractions(absolute(y.contribution), absolute(x.contribution)) ||
        (order.get(x.clause.id) ?? 0) - (order.get(y.clause.id) ?? 0),
    );
}

const openShare = ({ rows, open }: AgendaSide): Fraction =>
  rows.length === 0 ? one : fraction(open, rows.length);

function sideOf(
  { assessment, scale }: Score,
  doubts: RatingTable | null,
): (rows: readonly number[]) => AgendaSide {
  const table = assessment.ratings;
  const others = doubtsAbout(assessment, doubts, scale);
  const isOpen = (row: number): boolean => !table.hasEvidence(row) || others.has(row);
  return (rows) => ({
    rows,
    open: rows.filter(isOpen).length,
    evidence: [...new Set(rows.flatMap((row) => table.evidence(row) ?? []))],
  });
}
