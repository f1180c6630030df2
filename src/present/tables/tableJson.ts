// What became of the rows of a table → its form in the JSON contract.
import type * as z from "zod";
import type { TableAccount } from "../../model/tableAccount.ts";
import type { tableSchema } from "./tableSchema.ts";

export type TableJson = z.infer<typeof tableSchema>;

export const tableJson = ({
  source,
  sheet,
  rows,
  rated,
  unrated,
  skipped,
  leftOut,
  unusedColumns,
}: TableAccount): TableJson => ({
  path: sheet === null ? source : source.slice(0, -sheet.length - 1),
  sheet,
  rows,
  rated,
  unrated,
  skipped: skipped.map((item) => ({ ...item })),
  leftOut: leftOut.map((item) => ({ ...item })),
  ratings: rated,
  unusedColumns: [...unusedColumns],
});
