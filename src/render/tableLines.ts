// A table → its lines for a terminal, cut to the width of that.
import type { ChalkInstance } from "chalk";
import type { Cell, Column, Row } from "../present/document.ts";
import { localNumber } from "../present/localNumber.ts";
import { cutStart, cutText } from "./cutText.ts";
import { fitColumns } from "./fitColumns.ts";
import { oncePerFew } from "./oncePerFew.ts";
import { longTable, type LaidCell, type LaidColumn } from "./longTable.ts";
import type { RenderOptions } from "./renderer.ts";
import { safeText } from "./safeText.ts";
import { shortTable } from "./shortTable.ts";
import { textWidth } from "./textWidth.ts";
import { toned } from "./toned.ts";

/** Longer tables are laid out by widths that are known. */
const longestShort = 200;

/** Rows and the texts of their cells are made twice, for the widths and for the lines: those of a long table are not held. */
export function tableLines(
  columns: readonly Column[],
  rows: Iterable<Row>,
  paint: ChalkInstance,
  options: RenderOptions,
): Iterable<string> {
  const { needed, count } = measured(columns, rows, options);
  const widths = fitColumns(columns, needed, options.width);
  const shown = columns.map((_, index) => index).filter((index) => (widths[index] ?? 0) > 0);
  const head = shown.map((index): LaidCell => {
    const text = cutText(columns[index]?.title ?? "", widths[index] ?? 0);
    return { printed: paint.dim(text), width: textWidth(text) };
  });
  const laidIn = (index: number): ((cell: Cell) => LaidCell) => {
    const room = widths[index] ?? 0;
    const cut = columns[index]?.keepsEnd === true ? cutStart : cutText;
    return oncePerFew((cell) => {
      const whole = cell.kind === "bar" ? bar(cell.thousandths, room) : cellText(cell, options);
      const needs = textWidth(whole);
      const text = needs <= room ? whole : cut(whole, room);
      return {
        printed: options.color ? toned(text, cell.tone, paint) : text,
        width: needs <= room ? needs : textWidth(text),
      };
    });
  };
  const laid = function* (): Generator<LaidCell[]> {
    yield head;
    const lay = shown.map(laidIn);
    for (const { cells } of rows)
      yield shown.map((index, at) => lay[at]?.(cells[index] ?? noCell) ?? noLaidCell);
  };
  const look = shown.map((index): LaidColumn => ({
    width: widths[index] ?? 0,
    align: columns[index]?.align ?? "left",
  }));
  return count > longestShort ? longTable(look, laid()) : shortTable(look, [...laid()]);
}

/** How wide each column would have to be for its widest text, and how many rows there are. */
function measured(
  columns: readonly Column[],
  rows: Iterable<Row>,
  options: RenderOptions,
): { needed: number[]; count: number } {
  const needed = columns.map(({ title }) => textWidth(title));
  const widthIn = columns.map(() => oncePerFew((cell: Cell) => textWidth(cellText(cell, options))));
  let count = 0;
  for (const { cells } of rows) {
    count++;
    // By index: an iterator over the cells of each row is half of the work.
    for (let index = 0; index < widthIn.length; index++) {
      const width = widthIn[index]?.(cells[index] ?? noCell) ?? 0;
      if (width > (needed[index] ?? 0)) needed[index] = width;
    }
  }
  return { needed, count };
}

const noCell: Cell = { kind: "text", text: "" };
const noLaidCell: LaidCell = { printed: "", width: 0 };

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
