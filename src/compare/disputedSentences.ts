// A comparison → on which clauses the sides disagree whether there is anything to rate.
import type { ClauseComparison, Comparison } from "../model/comparison.ts";
import type { Sentence } from "../model/comparisonSentence.ts";
import { cellText, type RatingTable } from "../model/ratingTable.ts";

/**
 * A clause that one side codes as not due or not applicable and the other rates is in coverage, and it is a disagreement all
 * the same: one sentence a side and code.
 */
export function disputedSentences({ a, b, clauses }: Pick<Comparison, "a" | "b" | "clauses">): Sentence[] {
  if (a.assessment === b.assessment) return [];
  const tables = { A: b.assessment.ratings, B: a.assessment.ratings };
  return (["A", "B"] as const).flatMap((side) =>
    (["not-due", "not-applicable"] as const).flatMap((reason): Sentence[] => {
      const own = clauses.filter(({ missing }) =>
        side === "A"
          ? missing.a === reason && missing.b === null
          : missing.b === reason && missing.a === null,
      );
      if (own.length === 0) return [];
      const rated = own.map(({ rows }) => statusOf(tables[side], side === "A" ? rows.b : rows.a));
      return [{ id: "disputed", params: { side, reason, clauses: own.map(idOf), rated } }];
    }),
  );
}

const idOf = ({ clause }: ClauseComparison): string => clause.id;

/** The status that all rows of a clause have. */
function statusOf(table: RatingTable, rows: readonly number[]): string {
  const [only = "", ...others] = new Set(rows.map((row) => cellText(table, row, "status")));
  return others.length === 0 ? only : "";
}
