// A table → its lines for a terminal, cut to the width of that.
import type { ChalkInstance } from "chalk";
import type { Cell, Column, Row } from "../present/document.ts";
import { localNumber } from "../present/localNumber.ts";
import { cutStart, cutText, wrapAll } from "./cutText.ts";
import { fitColumns } from "./fitColumns.ts";
import { oncePerFew } from "../present/oncePerFew.ts";
import { isPlain } from "./isPlain.ts";
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
  const laidIn = (index: number): ((cell: Cell) => readonly LaidCell[]) => {
    const room = widths[index] ?? 0;
    const cut = columns[index]?.keepsEnd === true ? cutStart : cutText;
    return oncePerFew((cell): readonly LaidCell[] => {
      const whole = cell.kind === "bar" ? laidText(bar(cell.thousandths, room)) : shownText(cell, options);
      const laid =
        whole.width <= room
          ? [whole]
          : columns[index]?.wraps === true
            ? wrapAll(whole.printed, room).map(laidText)
            : [laidText(cut(whole.printed, room))];
      return options.color
        ? laid.map((line) => ({ ...line, printed: toned(line.printed, cell.tone, paint) }))
        : laid;
    });
  };
  const laid = function* (): Generator<LaidCell[]> {
    yield head;
    const lay = shown.map(laidIn);
    for (const { cells } of rows) {
      const lines = shown.map((index, at) => lay[at]?.(cells[index] ?? noCell) ?? []);
      const height = lines.reduce((most, own) => (own.length > most ? own.length : most), 1);
      for (let line = 0; line < height; line++) yield lines.map((own) => own[line] ?? noText);
    }
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
  const widthIn = columns.map(() => oncePerFew((cell: Cell) => shownText(cell, options).width));
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

const laidText = (text: string): LaidCell => ({ printed: text, width: textWidth(text) });

const noText = laidText("");
const wholeBar = laidText("█".repeat(10));

/** Before it is cut; of a bar, the longest that may be there. */
function shownText(cell: Cell, { decimal }: RenderOptions): LaidCell {
  if (cell.kind === "bar") return cell.thousandths === null ? noText : wholeBar;
  const { text } = cell;
  // Nearly all: each of their letters takes a cell.
  if (isPlain(text) && cell.kind === "text") return { printed: text, width: text.length };
  return laidText(cell.kind === "number" ? localNumber(safeText(text), decimal) : safeText(text));
}

const eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** Full only at 1000, empty only at 0: the least piece is drawn for the least value. */
function bar(thousandths: number | null, width: number): string {
  if (thousandths === null) return "";
  const pieces = Math.max(Math.floor((thousandths * width * 8) / 1000), thousandths > 0 ? 1 : 0);
  return "█".repeat(Math.floor(pieces / 8)) + (eighths[pieces % 8] ?? "");
}
