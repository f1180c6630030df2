// From one round to the next → the same as what became of an assessment, as gates and terms want it.
import type { AssessmentMove } from "./changes.ts";
import type { RoundStep } from "./progress.ts";

/**
 * The later assessment stands for both; no cell has a part of its own, since each round has tables of its own.
 *
 * @example
 * const move = changes(score, otherScore, { plan: "term", cells: false });
 * moveOfStep({ from: "m06", to: "y1", move, clauses: [], underNewMethod: null }).state // "changed"
 */
export const moveOfStep = ({ move, clauses }: RoundStep): AssessmentMove => ({
  id: move.a.assessment.id,
  state: "changed",
  now: move.a,
  before: move.b,
  move: {
    ...move,
    changed: clauses.map(({ clause, now: a, before: b, contribution }) => ({
      clause,
      a,
      b,
      contribution,
      cells: [],
    })),
  },
  saved: null,
  claims: [],
});
