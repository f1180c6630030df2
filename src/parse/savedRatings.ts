// The clauses of a saved result, each with its rows as JSON has them → the table that the rows were; `null` where there are none.
import { savedColumns } from "../model/savedScore.ts";
import type { RatingTable } from "../model/ratingTable.ts";
import { createRatingReader } from "./ratings/createRatingReader.ts";

type JsonMap = Readonly<Record<string, unknown>>;

/** A result without clauses has no rows to hold. Rows stand where they stood when the result was saved. */
export function savedRatings(clauses: readonly JsonMap[]): RatingTable | null {
  if (clauses.length > 0 && !clauses.some(({ ratings }) => Array.isArray(ratings))) return null;
  const rows = clauses.flatMap(({ id, ratings }) =>
    (Array.isArray(ratings) ? (ratings as unknown[]) : []).flatMap((row): JsonMap[] =>
      typeof row === "object" && row !== null ? [{ ...row, clause: id }] : [],
    ),
  );
  const reader = createRatingReader({ keepTexts: true });
  reader.header("saved", savedColumns, 1, 1, (_, row) => {
    const { file, line } = rows[row - 2] ?? {};
    const isLine = typeof line === "number" && Number.isSafeInteger(line) && line > 0;
    return { source: typeof file === "string" ? file : "", line: isLine ? line : 1, column: 1 };
  });
  for (const [index, row] of rows.entries())
    reader.record(
      savedColumns.map((column) => {
        const cell = row[column];
        return typeof cell === "string" ? cell : "";
      }),
      index + 2,
      index + 2,
    );
  return reader.finish().table;
}
