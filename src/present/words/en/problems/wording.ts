// What is said of one code, and what sentences of problems are made of.
import type { Params } from "../../../../model/problems/problemInfo.ts";

/** The words of one code. */
export interface ProblemWording {
  /** What was found, in one line. */
  readonly message: (params: Params) => string;
  /** What was expected and what to do, in one line. */
  readonly help: (params: Params) => string;
  /** For the page: why it matters. */
  readonly why: string;
  /** For the page: what else holds in the example, a sentence. */
  readonly given?: string;
}

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
