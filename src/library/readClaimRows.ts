// Claims as objects → what a table of them comes to.
import { claimColumns, createClaimTable, startOf, type ClaimsOfTables } from "../core.ts";
import { InvalidOption } from "./invalidOption.ts";
import { shownValue } from "./shownValue.ts";

/** A figure that somebody published; the keys are those of a claim in an assessment file. */
export interface ClaimRow {
  /** As printed, a text, since trailing zeros matter: `"72.20"`, `"more than 30"`, `"10–12"`, `"up 24 % from ID"`. */
  readonly figure: string;
  readonly id?: string | null;
  readonly of?: string | null;
  readonly unit?: string | null;
  readonly "as-of"?: string | number | null;
  readonly period?: { readonly start: string | number; readonly end: string | number } | null;
  readonly clauses?: number | null;
  /** By band of the method. */
  readonly counts?: Readonly<Record<string, number>> | null;
  readonly source?: string | null;
  readonly note?: string | null;
}

const maps = ["period", "counts"] as const;
const keys: readonly string[] = [
  ...claimColumns.filter((column) => column !== "start" && column !== "end"),
  "counts",
];

/** Problems call the first claim line 1 of `claims`. */
export function readClaimRows(rows: readonly ClaimRow[]): ClaimsOfTables {
  if (!Array.isArray(rows)) throw new InvalidOption("claims", "a list of objects is needed");
  const records = (rows as readonly unknown[]).map((row) => cellsOf(row));
  const names = new Set<string>(["figure"]);
  for (const record of records) for (const name of record.keys()) names.add(name);
  const table = createClaimTable();
  table.header("claims", [...names], 1, 1, (line, row, column) => ({
    ...startOf("claims"),
    line,
    row,
    ...(column === null ? {} : { cell: column }),
  }));
  for (const [index, record] of records.entries())
    table.record(
      Array.from(names, (name) => record.get(name) ?? ""),
      index + 1,
      index + 1,
    );
  return table.finish();
}

function cellsOf(row: unknown): Map<string, string> {
  if (typeof row !== "object" || row === null) throw new InvalidOption("claims", "each claim is an object");
  const unknown = Object.keys(row).find((key) => !keys.includes(key));
  if (unknown !== undefined)
    throw new InvalidOption("claims", `a claim has no "${unknown}"; its keys are ${keys.join(", ")}`);
  const own = row as Readonly<Record<string, unknown>>;
  if (typeof own["figure"] !== "string")
    throw new InvalidOption("claims", "each claim needs a figure, as a text");
  const cells = new Map<string, string>();
  for (const [key, value] of Object.entries(own)) {
    if (value === null || value === undefined) continue;
    if (!maps.some((map) => map === key)) cells.set(key, cellOf(key, value));
    else if (typeof value !== "object") throw new InvalidOption("claims", `"${key}" is an object`);
    else for (const [part, inner] of Object.entries(value)) cells.set(`${key}.${part}`, cellOf(key, inner));
  }
  return cells;
}

function cellOf(key: string, value: unknown): string {
  if (["object", "function", "symbol"].includes(typeof value))
    throw new InvalidOption("claims", `the "${key}" of a claim is neither a text nor a number`);
  return shownValue(value);
}
