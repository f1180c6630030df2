// The rows of a clause → by what they part it: as a whole, by body, by activity, by rater.
import { responsibleBodies } from "../../model/clauses.ts";
import type { Clause } from "../../model/plan.ts";
import { cellText, type RatingTable } from "../../model/ratingTable.ts";

/** In which ways a clause can have been rated. */
export interface ClauseLayout {
  /** Whether it, or an activity of it, can be rated without naming a body. */
  readonly isWhole: boolean;
  /** Bodies that can be rated: those of the clause, and those that have rows. */
  readonly bodies: readonly string[];
  /** Whether its activities can be rated, and whether nothing else can. */
  readonly hasActivities: boolean;
  readonly hasOnlyActivities: boolean;
  /** As many as rated any part of the clause, at least 1. */
  readonly raters: number;
}

/**
 * A clause with rows is parted as its rows are. One without rows can be rated in any way that the plan allows: as a whole,
 * for its bodies, for its activities.
 */
export function clauseLayout(clause: Clause, rows: readonly number[], table: RatingTable): ClauseLayout {
  const parts = rows.map((row) => ({
    activity: cellText(table, row, "activity"),
    body: cellText(table, row, "body"),
  }));
  const named = parts.map(({ body }) => body).filter((body) => body !== "");
  const bodies = [...new Set([...responsibleBodies(clause), ...named])];
  if (parts.length === 0) {
    const hasActivities = clause.activities.length > 0;
    return { isWhole: true, bodies, hasActivities, hasOnlyActivities: false, raters: 1 };
  }
  const counts = new Map<string, number>();
  for (const { activity, body } of parts) {
    const key = JSON.stringify([activity, body]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return {
    isWhole: parts.some(({ body }) => body === ""),
    bodies: named.length === 0 ? [] : bodies,
    hasActivities: clause.activities.length > 0 && parts.some(({ activity }) => activity !== ""),
    hasOnlyActivities: parts.every(({ activity }) => activity !== ""),
    raters: [...counts.values()].reduce((most, count) => Math.max(most, count), 1),
  };
}
