// What several problems say of rows and of what they rate.
import type { InRows, RatedThing, RowRef } from "../../../../model/problems/problemParts.ts";

/** " (sətir 4)", " (3 sətirdə, birincisi sətir 4)"; "" where nothing is said of rows. */
export const inRows = ({ rows = 1, row }: Partial<InRows>): string =>
  row === undefined ? "" : rows > 1 ? ` (${rows} sətirdə, birincisi sətir ${row})` : ` (sətir ${row})`;

/** "sətir 3", "ratings.csv faylında sətir 3". */
export const rowText = ({ row, source }: RowRef): string =>
  source === undefined ? `sətir ${row}` : `${source} faylında sətir ${row}`;

/** "1.1 bəndi", "1.1 bəndinin a tədbiri": the endings that may follow are the same for both. */
export const partText = ({ clause, activity }: Pick<RatedThing, "clause" | "activity">): string =>
  activity === undefined ? `${clause} bəndi` : `${clause} bəndinin ${activity} tədbiri`;

/** "bənd 1.1, qurum moj, qiymətləndirən R1". */
export const ratedText = ({ clause, activity, body, rater }: RatedThing): string =>
  [
    `bənd ${clause}`,
    ...(activity === undefined ? [] : [`tədbir ${activity}`]),
    ...(body === undefined ? [] : [`qurum ${body}`]),
    ...(rater === undefined ? [] : [`qiymətləndirən ${rater}`]),
  ].join(", ");
