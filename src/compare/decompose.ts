// Two scores, each with its plan → the gap between them by coverage, method and rating, clause by clause.
import type {
  ClauseComparison,
  CommonFigures,
  CoverageGroup,
  GapSplit,
  GroupComparison,
} from "../model/comparison.ts";
import type { Score } from "../model/score.ts";
import { clauseComparisons } from "./clauseComparisons.ts";
import { commonClauses, missingTest, ratedClauses } from "./commonClauses.ts";
import { coverageGroups } from "./coverageGroups.ts";
import { bodyComparisons, directionComparisons } from "./groupComparisons.ts";
import { scoreOn } from "./scoreOn.ts";
import { splitGap, type CommonScores } from "./splitGap.ts";

type Rows = ReadonlyMap<string, readonly number[]>;

/** The gap of two scores, and what it is made of. */
export interface Decomposition {
  readonly common: readonly string[];
  readonly figures: CommonFigures;
  readonly split: GapSplit;
  /** Largest contribution first. */
  readonly clauses: readonly ClauseComparison[];
  readonly coverageGroups: readonly CoverageGroup[];
  readonly directions: readonly GroupComparison[];
  readonly bodies: readonly GroupComparison[];
  /** The four scores on the common clauses. */
  readonly scores: CommonScores;
  /** The rated rows of each side, by clause. */
  readonly rows: { readonly a: Rows; readonly b: Rows };
}

/** gap = coverage + method + rating, exactly; see `splitGap`, and `clauseComparisons` for the contributions. */
export function decompose(a: Score, b: Score): Decomposition {
  const { common, scores, rows, clauses } = compareClauses(a, b);
  return {
    common,
    figures: {
      a: scores.a.overall,
      b: scores.b.overall,
      x: scores.x.overall,
      y: scores.y.overall,
    },
    split: splitGap(a, b, scores, common),
    ...groupsOf(a, b, clauses),
    scores,
    rows,
  };
}

/** The clauses alone, without the split, for whoever asks for many of them. */
export function compareClauses(
  a: Score,
  b: Score,
): Pick<Decomposition, "common" | "scores" | "rows" | "clauses"> {
  const rows = { a: ratedClauses(a), b: ratedClauses(b) };
  const missing = { a: missingTest(a), b: missingTest(b) };
  const common = commonClauses(a, b, missing);
  const scores = {
    a: scoreOn(a, a.method, common),
    b: scoreOn(b, b.method, common),
    x: scoreOn(a, b.method, common),
    y: scoreOn(b, a.method, common),
  };
  return { common, scores, rows, clauses: clauseComparisons(a, b, scores, rows, missing) };
}

/** Compared clauses, and the same by the reasons of coverage, by direction and by body. */
export const groupsOf = (
  a: Score,
  b: Score,
  clauses: readonly ClauseComparison[],
): Pick<Decomposition, "clauses" | "coverageGroups" | "directions" | "bodies"> => ({
  clauses,
  coverageGroups: coverageGroups(a, b, clauses),
  directions: directionComparisons(a, b, clauses),
  bodies: bodyComparisons(a, b, clauses),
});
