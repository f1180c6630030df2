// Records of JSON or YAML → a table: the names of the columns, and the cells of each row.
import type { ListFault } from "../../model/problems/workbookProblems.ts";
import { mostColumns } from "../../model/mostColumns.ts";
import { isMap } from "./isMap.ts";

export interface RecordTable {
  readonly columns: readonly string[];
  /** A row may be shorter than the columns are many. */
  readonly rows: readonly (readonly string[])[];
}

/** Values in a record that are nested deeper are no cells. */
const deepest = 5;
/** In a cell, values of a list stand behind each other, as people write them. */
const separator = "; ";

/**
 * A map inside a record has a column for each of its keys: `status.label`. Items that are lists, and not maps, are rows of cells, of
 * which the first is the header.
 *
 * @param keys the names of the records, which are a column `#key`
 */
export function recordTable(
  values: readonly unknown[],
  keys: readonly string[] | null,
): RecordTable | { readonly fault: ListFault } {
  if (values.length > 0 && values.every((value) => Array.isArray(value))) return gridOf(values);
  const columns = new Map<string, number>();
  if (keys !== null) columns.set("#key", 0);
  const put = (cells: string[], name: string, text: string): void => {
    let index = columns.get(name);
    if (index === undefined) columns.set(name, (index = columns.size));
    while (cells.length < index) cells.push("");
    cells[index] = text;
  };
  const take = (
    cells: string[],
    prefix: string,
    map: Readonly<Record<string, unknown>>,
    depth: number,
  ): void => {
    for (const key in map) {
      const value = map[key];
      const name = prefix === "" ? key : `${prefix}.${key}`;
      if (typeof value === "string") put(cells, name, value);
      else if (isMap(value) && depth < deepest) take(cells, name, value, depth + 1);
      else put(cells, name, cellOf(value));
    }
  };
  const rows: string[][] = [];
  for (const [index, value] of values.entries()) {
    const cells: string[] = keys === null ? [] : [keys[index] ?? ""];
    if (isMap(value)) take(cells, "", value, 0);
    else if (value !== null && value !== "") put(cells, "#value", cellOf(value));
    if (columns.size > mostColumns) return { fault: { reason: "too-many-columns", most: mostColumns } };
    rows.push(cells);
  }
  return { columns: [...columns.keys()], rows };
}

const gridOf = (values: readonly (readonly unknown[])[]): RecordTable => ({
  columns: [],
  rows: values.map((cells) => cells.slice(0, mostColumns + 1).map(cellOf)),
});

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item !== "object" || item === null))
    return value
      .map(cellOf)
      .filter((text) => text !== "")
      .join(separator);
  return Array.isArray(value) ? `[${value.length}]` : "{…}";
}
