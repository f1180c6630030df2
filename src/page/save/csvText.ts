// Figures to save → a table that spreadsheets read: UTF-8 with a mark, and no cell that is a formula.
import { withoutFormula } from "../../core.ts";
import type { SavedFigure } from "./savedFigures.ts";

const columns = [
  "plan",
  "assessment",
  "kind",
  "of",
  "invented",
  "method",
  "settings",
  "asOf",
  "group",
  "id",
  "title",
  "outcome",
  "percent",
  "scored",
  "eligible",
] as const satisfies readonly (keyof SavedFigure)[];

/** The exact figure is left out: spreadsheets make a date of 3/2. JSON has it. */
export const csvText = (figures: readonly SavedFigure[]): string =>
  `\ufeff${[columns, ...figures.map((figure) => columns.map((name) => figure[name]))]
    .map((cells) => `${cells.map(cell).join(",")}\r\n`)
    .join("")}`;

function cell(value: string | number | boolean | null): string {
  const text = value === null ? "" : String(value);
  const safe = withoutFormula(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
