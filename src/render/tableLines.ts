// A table → its lines for a terminal, cut to the width of that.
import type { ChalkInstance } from "chalk";
import type { Cell, Column, Row } from "../present/document.ts";
import { localNumber } from "../present/localNumber.ts";
import { cutStart, cutText } from "./cutText.ts";
import { fitColumns } from "./fitColumns.ts";
import { longTable, type LaidCell, type LaidColumn } from "./longTable.ts";
import type { RenderOptions } from "./renderer.ts";
import { safeText } from "./safeText.ts";
import { shortTable } from "./shortTable.ts";
import { textWidth } from "./textWidth.ts";
import { toned } from "./toned.ts";

/** Longer tables are laid out by widths that are known. */
const longestShort = 200;

/** The texts of cells are made twice, for the widths and for the lines: those of a long table are not held. */
export function tableLines(
  columns: readonly Column[],
  rows: readonly Row[],
  paint: ChalkInstance,
  options: RenderOptions,
): Iterable<string> {
  const widths = fitColumns(columns, neededWidths(columns, rows, options), options.width);
  const shown = columns.map((_, index) => index).filter((index) => (widths[index] ?? 0) > 0);
  const head = shown.map((index): LaidCell => {
    const text = cutText(columns[index]?.title ?? "", widths[index] ?? 0);
    return { printed: paint.dim(text), width: textWidth(text) };
  });
  const laidCell = (cell: Cell, index: number): LaidCell => {
    const room = widths[index] ?? 0;
    const cut = columns[index]?.keepsEnd === true ? cutStart : cutText;
    const text = cell.kind === "bar" ? bar(cell.thousandths, room) : cut(cellText(cell, options), room);
    return { printed: options.color ? toned(text, cell.tone, paint) : text, width: textWidth(text) };
  };
  const laid = function* (): Generator<LaidCell[]> {
    yield head;
    for (const { cells } of rows) yield shown.map((index) => laidCell(cells[index] ?? noCell, index));
  };
  const look = shown.map((index): LaidColumn => ({
    width: widths[index] ?? 0,
    align: columns[index]?.align ?? "left",
  }));
  return rows.length > longestShort ? longTable(look, laid()) : shortTable(look, [...laid()]);
}

function neededWidths(columns: readonly Column[], rows: readonly Row[], options: RenderOptions): number[] {
  const needed = columns.map(({ title }) => textWidth(title));
  for (const { cells } of rows)
    for (let index = 0; index < columns.length; index++) {
      const width = textWidth(cellText(cells[index] ?? noCell, options));
      if (width > (needed[index] ?? 0)) needed[index] = width;
    }
  return needed;
}

const noCell: Cell = { kind: "text", text: "" };

const wholeBar = "█".repeat(10);

const cellText = (cell: Cell, { decimal }: RenderOptions): string =>
  cell.kind === "bar"
    ? cell.thousandths === null
      ? ""
      : wholeBar
    : cell.kind === "number"
      ? localNumber(safeText(cell.text), decimal)
      : safeText(cell.text);

const eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** Full only at 1000, empty only at 0: the least piece is drawn for the least value. */
function bar(thousandths: number | null, width: number): string {
  if (thousandths === null) return "";
  const pieces = Math.max(Math.floor((thousandths * width * 8) / 1000), thousandths > 0 ? 1 : 0);
  return "█".repeat(Math.floor(pieces / 8)) + (eighths[pieces % 8] ?? "");
}
