// Rows of one or several ratings tables, and a plan → what the checks read.
import {
  createRatingReader,
  ratingColumns,
  type Plan,
  type Problem,
  type RatingTable,
} from "../../src/core.ts";
import { inputOf, type Given, type Row } from "../score/given.ts";

/** Files are named a.csv, b.csv and so on; the first row of each is row 2. */
export function tableOf(...files: readonly (readonly Row[])[]): RatingTable {
  const reader = createRatingReader({ keepTexts: true });
  for (const [at, rows] of files.entries()) {
    reader.header(`${"abc"[at] ?? "z"}.csv`, ratingColumns);
    for (const [index, row] of rows.entries())
      reader.record(
        ratingColumns.map((column) => row[column] ?? ""),
        index + 2,
        index + 2,
      );
  }
  return reader.finish().table;
}

export const planOf = (plan: Given["plan"]): Plan => inputOf({ plan, rows: [] }).plan;

/** A plan that was made from the ratings themselves. */
export const ownPlan = (): Plan => ({
  ...planOf({ directions: [{ id: "1", clauses: [{ id: "x" }] }] }),
  origin: "ratings",
});

/** Where and what: the file, the row, the cell, the code and its parameters. */
export const told = (problems: readonly Problem[]) =>
  problems.map(({ code, at, params }) => [
    `${at.source}:${at.row ?? at.line} ${at.cell ?? ""}`.trim(),
    code,
    params,
  ]);

export const codesOf = (problems: readonly Problem[]): string[] => problems.map(({ code }) => code);
