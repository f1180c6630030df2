// A place → how people name it.
import type { Place } from "./place.ts";

/** `plan.yaml:12:5`; of a workbook `monitoring.xlsx!Sheet!B7`, of a list `promises.json:data.items[12].status`. */
export const placeText = ({ source, sheet, path, line, column }: Place): string =>
  path !== undefined
    ? `${source}:${path}`
    : sheet === undefined
      ? `${source}:${line}:${column}`
      : `${source}!${cellName(line, column)}`;

/** Row 7 and column 2 → `B7`. */
export function cellName(row: number, column: number): string {
  let letters = "";
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `${letters}${row}`;
}
