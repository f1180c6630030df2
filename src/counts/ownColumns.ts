// The columns that a table of nap has → those that a query counts by.
import { ratingColumns } from "../model/ratingTable.ts";
import type { CellUse, CountedColumns } from "./countSpec.ts";

const uses: Readonly<Record<string, CellUse>> = {
  activity: "text",
  rater: "rater",
  status: "rating",
  percent: "rating",
  value: "rating",
  evidence: "presence",
  note: "presence",
};

/**
 * The columns by which rows can be told apart, or made one part, in the order of a table.
 *
 * @example columnsCounted.includes("status") && !columnsCounted.includes("date") // true
 */
export const columnsCounted: readonly string[] = ratingColumns.filter(
  (column) => column === "clause" || column === "body" || Object.hasOwn(uses, column),
);

/**
 * Of a table that calls its columns as nap does.
 *
 * @param written what the table calls a column, where it is not called as nap calls it
 * @example ownColumns(["clause", "status"]).cells // [{ column: "status", use: "rating" }]
 */
export function ownColumns(
  columns: readonly string[],
  written: (column: string) => string = (column) => column,
): CountedColumns {
  return {
    clause: written("clause"),
    body: columns.includes("body") ? written("body") : null,
    cells: columns.flatMap((column) => {
      const use = uses[column];
      return use === undefined ? [] : [{ column: written(column), use }];
    }),
  };
}
