// Cells that are cut to their widths → the lines of a table, the first row as its head; without the spaces at their ends.
import Table from "cli-table3";
import type { LaidCell, LaidColumn } from "./longTable.ts";

const bare = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: "  ",
} as const;

export function shortTable(columns: readonly LaidColumn[], rows: readonly (readonly LaidCell[])[]): string[] {
  const [head = [], ...body] = rows.map((row) => row.map(({ printed }) => printed));
  const table = new Table({
    chars: bare,
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0, compact: true },
    colAligns: columns.map(({ align }) => align),
    colWidths: columns.map(({ width }) => width),
    head,
  });
  for (const row of body) table.push(row);
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd());
}
