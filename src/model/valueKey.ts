// A row and its scale → a text that is the same for rows that say the same.
import { toText } from "../math/fraction.ts";
import { fold } from "../text/fold.ts";
import { cellText, type RatingTable } from "./ratingTable.ts";
import type { Scale } from "./scale.ts";
import { statusNames } from "./statusNames.ts";

/**
 * The status, by whatever name, and the percent, however written; `null` where the row says neither. A measured value is
 * like no other.
 *
 * @example valueKey(own.value.ratings, 0, scale.value) // "full "
 */
export function valueKey(table: RatingTable, row: number, scale: Scale | null): string | null {
  const status = cellText(table, row, "status");
  const percent = cellText(table, row, "percent");
  const value = cellText(table, row, "value");
  if (status === "" && percent === "" && value === "") return null;
  const meaning = status === "" ? undefined : statusNames(scale).get(fold(status));
  const said = meaning === undefined ? fold(status) : "level" in meaning ? meaning.level.id : meaning.gap;
  const share = table.percents[table.column.percent.numbers[row] ?? 0] ?? null;
  const measured = percent === "" && value !== "" ? ` = ${value}` : "";
  return `${said} ${share === null ? percent : toText(share)}${measured}`;
}
