// What several problems say of rows and of what they rate.
import type { InRows, RatedThing, RowRef } from "../../../../model/problems/problemParts.ts";
import { plural } from "../plural.ts";

/** "1 строка", "3 строки", "5 строк". */
export const rowsText = (count: number): string =>
  `${count} ${plural(count, { one: "строка", few: "строки", many: "строк", other: "строки" })}`;

/** " (строка 4)", " (3 строки, первая из них — 4)"; "" where nothing is said of rows. */
export const inRows = ({ rows = 1, row }: Partial<InRows>): string =>
  row === undefined ? "" : rows > 1 ? ` (${rowsText(rows)}, первая из них — ${row})` : ` (строка ${row})`;

/** "строка 3", "строка 3 файла ratings.csv". */
export const rowText = ({ row, source }: RowRef): string =>
  source === undefined ? `строка ${row}` : `строка ${row} файла ${source}`;

/** In the genitive: "пункта 1.1", "мероприятия a пункта 1.1". */
export const ofPart = ({ clause, activity }: Pick<RatedThing, "clause" | "activity">): string =>
  activity === undefined ? `пункта ${clause}` : `мероприятия ${activity} пункта ${clause}`;

/** "пункт 1.1, орган moj, оценщик R1". */
export const ratedText = ({ clause, activity, body, rater }: RatedThing): string =>
  [
    `пункт ${clause}`,
    ...(activity === undefined ? [] : [`мероприятие ${activity}`]),
    ...(body === undefined ? [] : [`орган ${body}`]),
    ...(rater === undefined ? [] : [`оценщик ${rater}`]),
  ].join(", ");
