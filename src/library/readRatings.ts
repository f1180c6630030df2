// Rows as objects → the ratings in them.
import { startOf } from "../core.ts";
import { givenOptions } from "./givenOptions.ts";
import { InvalidOption } from "./invalidOption.ts";
import { problemsJson } from "./problemsJson.ts";
import { columns, ratingsOf, type Ratings } from "./ratings.ts";
import { sourceNames, type Read, type SourceOption } from "./readDocument.ts";
import { shownValue } from "./shownValue.ts";

/** One rating: what is rated, and its status, percent or measured value, as text or number. */
export interface RatingRow {
  readonly clause: string;
  readonly activity?: string | null;
  readonly body?: string | null;
  readonly rater?: string | null;
  readonly status?: string | null;
  /** `72.5`, `"72.5%"`, or a share `"1/3"`. */
  readonly percent?: string | number | null;
  readonly value?: string | number | null;
  readonly evidence?: string | null;
  readonly note?: string | null;
}

/**
 * Reads rows that are objects already, from a database or a form. Problems call the first row line 1.
 *
 * @example
 * const { value } = readRatings([{ clause: "1.1", status: "full" }, { clause: "1.2", percent: 72.5 }]);
 * value.rows // 2
 */
export function readRatings(rows: Iterable<RatingRow>, options: SourceOption = {}): Read<Ratings> {
  const { source = "ratings" } = givenOptions(options, sourceNames);
  if (typeof rows !== "object" || rows === null || !(Symbol.iterator in rows))
    throw new InvalidOption("rows", "a list of objects is needed");
  const records = [...rows].map((row) => cellsOf(row));
  const { ratings, problems } = ratingsOf((reader) => {
    reader.header(source, columns, 1, 1, (line, row, column) => ({
      ...startOf(source),
      line,
      row,
      ...(column === null ? {} : { cell: column }),
    }));
    for (const [index, cells] of records.entries()) reader.record(cells, index + 1, index + 1);
    return [];
  });
  return { value: ratings, problems: problemsJson(problems) };
}

function cellsOf(row: RatingRow): string[] {
  if (typeof row !== "object" || row === null) throw new InvalidOption("rows", "each row is an object");
  const unknown = Object.keys(row).find((key) => !columns.includes(key));
  if (unknown !== undefined)
    throw new InvalidOption("rows", `a row has no "${unknown}"; its keys are ${columns.join(", ")}`);
  return columns.map((column) => {
    const cell = (row as unknown as Record<string, unknown>)[column] ?? "";
    if (["object", "function", "symbol"].includes(typeof cell))
      throw new InvalidOption(
        "rows",
        `a cell is a text or a number, and the "${column}" of a row is neither`,
      );
    return shownValue(cell);
  });
}
