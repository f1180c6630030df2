// What several problems say of rows and of what they rate.
import type { InRows, RatedThing, RowRef } from "../../../../model/problems/problemParts.ts";

/** " (in row 4)", " (in 3 rows, first in row 4)"; "" where nothing is said of rows. */
export const inRows = ({ rows = 1, row }: Partial<InRows>): string =>
  row === undefined ? "" : rows > 1 ? ` (in ${rows} rows, first in row ${row})` : ` (in row ${row})`;

/** "row 3", "row 3 of ratings.csv". */
export const rowText = ({ row, source }: RowRef): string =>
  source === undefined ? `row ${row}` : `row ${row} of ${source}`;

/** "clause 1.1", "activity a of clause 1.1". */
export const partText = ({ clause, activity }: Pick<RatedThing, "clause" | "activity">): string =>
  activity === undefined ? `clause ${clause}` : `activity ${activity} of clause ${clause}`;

/** "clause 1.1, body moj, rater R1". */
export const ratedText = ({ clause, activity, body, rater }: RatedThing): string =>
  [
    `clause ${clause}`,
    ...(activity === undefined ? [] : [`activity ${activity}`]),
    ...(body === undefined ? [] : [`body ${body}`]),
    ...(rater === undefined ? [] : [`rater ${rater}`]),
  ].join(", ");
