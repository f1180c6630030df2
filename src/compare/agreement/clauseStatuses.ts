// A score, its rows and some clauses → the status of each, if the rows hold nothing but statuses.
import { fold } from "../../text/fold.ts";
import { cellText } from "../../model/ratingTable.ts";
import type { Score } from "../../model/score.ts";
import { statusNames } from "../../model/statusNames.ts";

/**
 * Clause id → rank of its status on the scale, from 0 for the worst; `null` for a status that is not a level
 * (`unrated`, say).
 *
 * @returns `null` unless every clause has one row that rates the clause as a whole by a status alone
 */
export function clauseStatuses(
  { scale, assessment: { ratings } }: Score,
  rows: ReadonlyMap<string, readonly number[]>,
  clauses: readonly string[],
): ReadonlyMap<string, number | null> | null {
  const names = statusNames(scale);
  const ranks = new Map<string, number | null>();
  for (const clause of clauses) {
    const own = rows.get(clause);
    if (own?.length !== 1) return null;
    const [row = 0] = own;
    const partial = (["activity", "body", "percent", "value"] as const).some(
      (column) => cellText(ratings, row, column) !== "",
    );
    const meaning = names.get(fold(cellText(ratings, row, "status")));
    if (partial || meaning === undefined) return null;
    ranks.set(clause, "rank" in meaning ? meaning.rank : null);
  }
  return ranks;
}
