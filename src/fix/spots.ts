// An assessment with its plan and scale → where cells stand that may be fixed, and what each should be.
import type { Place } from "../model/place.ts";
import type { Plan } from "../model/plan.ts";
import { cellText, type RatingTable } from "../model/ratingTable.ts";
import type { Scale } from "../model/scale.ts";
import { createCellWish, fixedColumns } from "./cellWish.ts";
import type { Wish } from "./edit.ts";

/** A place in a file, and what is to stand there instead of what is written. */
export interface Spot {
  readonly at: Place;
  readonly wish: (written: string) => Wish | null;
}

/** Not of tables that a mapping reads, nor of sheets. */
export function spotsOf(plan: Plan, scale: Scale | null, ratings: RatingTable): Spot[] {
  const wish = createCellWish(plan, scale, ratings);
  const spots: Spot[] = [];
  for (let row = 0; row < ratings.rows; row++)
    for (const column of fixedColumns) {
      if (cellText(ratings, row, column) === "") continue;
      const at = ratings.place(row, column);
      // What is wrong with the id of a clause in YAML is a problem of its own.
      if (column === "clause" && at.index === undefined) continue;
      if (at.sheet !== undefined || at.path !== undefined || ratings.mapped.has(at.source)) continue;
      spots.push({ at, wish: (written) => wish(column, written) });
    }
  return spots;
}
