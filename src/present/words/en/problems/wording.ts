// What sentences of problems are made of.
import type { Params } from "../../../../model/problems/problemInfo.ts";

/** A parameter as text; lists are joined by commas. */
export const say = (params: Params, name: string): string => {
  const value = params[name] ?? "";
  return Array.isArray(value) ? value.join(", ") : String(value);
};

/** " (in row 4)", " (in 3 rows, first in row 4)"; "" where nothing is said of rows. */
export const inRows = (params: Params): string =>
  params["row"] === undefined
    ? ""
    : Number(params["rows"] ?? 1) > 1
      ? ` (in ${say(params, "rows")} rows, first in row ${say(params, "row")})`
      : ` (in row ${say(params, "row")})`;

/** "1 row", "3 rows". */
export const plural = (count: string | number, noun: string): string =>
  `${count} ${noun}${Number(count) === 1 ? "" : "s"}`;
