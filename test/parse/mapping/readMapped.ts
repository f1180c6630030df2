// A mapping and the text of a table → the table of ratings, its account and its problems, as the library reads them.
import { startOf } from "../../../src/model/place.ts";
import type { Problem } from "../../../src/model/problem.ts";
import { ratingColumns, type RatingTable } from "../../../src/model/ratingTable.ts";
import { createMappedTable } from "../../../src/parse/mapping/mappedTable.ts";
import { toMapping } from "../../../src/parse/mapping/toMapping.ts";
import { createRatingReader } from "../../../src/parse/ratings/createRatingReader.ts";
import { readTableText } from "../../../src/table/readTableText.ts";

/** A mapping as written where it is used. */
export type Written = Parameters<typeof toMapping>[2];

export function readMapped(
  text: Written,
  csv: string,
  file = "table.csv",
): { table: RatingTable; problems: Problem[] } {
  const { mapping, problems } = toMapping("m.yaml", "m", text, () => startOf("m.yaml"));
  const reader = createRatingReader({ keepTexts: true });
  const mapped = createMappedTable(mapping, ratingColumns, reader);
  const read = readTableText(file, csv, mapped).problems;
  const ended = mapped.finish();
  const { table, problems: own } = reader.finish();
  return { table, problems: [...problems, ...read, ...ended, ...own] };
}

/** The rows as `clause body percent-or-status`. */
export const rowsOf = ({ rows, column }: RatingTable): string[] =>
  Array.from({ length: rows }, (_, row) =>
    (["clause", "body", "status", "percent"] as const)
      .map((name) => column[name].names[column[name].numbers[row] ?? 0] ?? "")
      .filter((text) => text !== "")
      .join(" "),
  );
