// The option `columns` → pairs of a column of nap and its name in the table, or an error that says what is wrong.
import { mappedColumns, type MappedColumn } from "../core.ts";
import { InvalidOption } from "./invalidOption.ts";
import { UnknownName } from "./unknownName.ts";

/** Columns of nap, and what the table calls them. */
export type ColumnNames = Readonly<Partial<Record<MappedColumn, string>>>;

/** Throws `UnknownName` for a column that nap does not have. */
export function columnPairs(columns: ColumnNames): (readonly [MappedColumn, string])[] {
  if (typeof columns !== "object" || columns === null || Array.isArray(columns))
    throw new InvalidOption("columns", `an object is needed, such as {clause: "Code"}`);
  return Object.entries(columns).map(([name, theirs]) => {
    const column = mappedColumns.find((known) => known === name);
    if (column === undefined) throw new UnknownName("column", name, mappedColumns);
    if (typeof theirs !== "string" || theirs === "")
      throw new InvalidOption("columns", `the name of a column in the table is needed for "${name}"`);
    return [column, theirs];
  });
}
