// A document → text for a terminal: tables cut to the width, colour only as an addition.
import { Chalk, type ChalkInstance } from "chalk";
import { textWidth } from "./textWidth.ts";
import type { Block, Cell, Column, Row, ShownProblem, Tone } from "../present/document.ts";
import { fitColumns } from "./fitColumns.ts";
import { longTable, type LaidCell, type LaidColumn } from "./longTable.ts";
import type { Renderer, RenderOptions } from "./renderer.ts";
import { safeText } from "./safeText.ts";
import { shortTable } from "./shortTable.ts";
import { cutStart, cutText, wrapText } from "./cutText.ts";
import { localNumber } from "../present/localNumber.ts";

export const renderPretty: Renderer = (document, options) => {
  const paint = new Chalk({ level: options.color ? 1 : 0 });
  const parts = document
    .blocks()
    .map((block, index, blocks) => spaced(renderBlock(block, paint, options), block, blocks[index - 1]));
  return parts.length === 0 ? "" : `${parts.join("\n")}\n`;
};

const spaced = (text: string, block: Block, before: Block | undefined): string =>
  before !== undefined &&
  (block.kind === "heading" || block.kind === "problem" || block.kind === "table" || before.kind === "table")
    ? `\n${text}`
    : text;

function renderBlock(block: Block, paint: ChalkInstance, options: RenderOptions): string {
  if (block.kind === "heading") return paint.bold(cutText(safeText(block.text), options.width));
  if (block.kind === "text")
    return wrapText(safeText(block.text), options.width)
      .map((line) => toned(line, block.tone, paint))
      .join("\n");
  if (block.kind === "problem") return renderProblem(block.problem, paint, options);
  return renderTable(block.columns, block.rows, paint, options);
}

const toned = (text: string, tone: Tone | undefined, paint: ChalkInstance): string =>
  tone === undefined || tone === "plain" || text === ""
    ? text
    : { good: paint.green, middle: paint.yellow, bad: paint.red, quiet: paint.dim, strong: paint.bold }[tone](
        text,
      );

/** Longer tables are laid out by widths that are known. */
const longestShort = 200;

function renderTable(
  columns: readonly Column[],
  rows: readonly Row[],
  paint: ChalkInstance,
  options: RenderOptions,
): string {
  const texts = rows.map((row) => row.cells.map((cell) => cellText(cell, options)));
  const widths = fitColumns(columns, texts, options.width);
  const shown = columns.map((_, index) => index).filter((index) => (widths[index] ?? 0) > 0);
  const head = shown.map((index): LaidCell => {
    const text = cutText(columns[index]?.title ?? "", widths[index] ?? 0);
    return { text, printed: paint.dim(text) };
  });
  const laidCell = (cell: Cell, index: number, whole: string): LaidCell => {
    const width = widths[index] ?? 0;
    const cut = columns[index]?.keepsEnd === true ? cutStart : cutText;
    const text = cell.kind === "bar" ? bar(cell.thousandths, width) : cut(whole, width);
    return { text, printed: options.color ? toned(text, cell.tone, paint) : text };
  };
  const laid = function* (): Generator<LaidCell[]> {
    yield head;
    for (const [at, { cells }] of rows.entries())
      yield shown.map((index) => laidCell(cells[index] ?? noCell, index, texts[at]?.[index] ?? ""));
  };
  const look = shown.map((index): LaidColumn => ({
    width: widths[index] ?? 0,
    align: columns[index]?.align ?? "left",
  }));
  if (rows.length > longestShort) return longTable(look, laid());
  return shortTable(look, [...laid()])
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

const noCell: Cell = { kind: "text", text: "" };

const cellText = (cell: Cell, { decimal }: RenderOptions): string =>
  cell.kind === "bar"
    ? cell.thousandths === null
      ? ""
      : "█".repeat(10)
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

function renderProblem(problem: ShownProblem, paint: ChalkInstance, { width }: RenderOptions): string {
  const color = { error: paint.red, warning: paint.yellow, info: paint.cyan }[problem.severity];
  const gutter = String(problem.line);
  const source = excerpt(problem, width - gutter.length - 3);
  const note = (text: string): string =>
    wrapText(safeText(text), width - gutter.length - 3)
      .map((line, index) => `${" ".repeat(gutter.length)} ${index === 0 ? paint.dim("=") : " "} ${line}`)
      .join("\n");
  return [
    `${color.bold(`${problem.label}[${problem.code}]`)}: ${paint.bold(safeText(problem.message))}`,
    `${" ".repeat(gutter.length)} ${paint.dim("→")} ${safeText(problem.where)}`,
    ...(source === null
      ? []
      : [
          `${paint.dim(`${gutter} |`)} ${source.text}`,
          `${" ".repeat(gutter.length)} ${paint.dim("|")} ${" ".repeat(source.caret)}${color("^")}`,
        ]),
    ...(problem.suggestion === null ? [] : [note(problem.suggestion)]),
    note(problem.help),
    note(`nap explain ${problem.code}`),
  ].join("\n");
}

/** The line, cut so that the caret stays in sight. */
function excerpt({ text, column }: ShownProblem, width: number): { text: string; caret: number } | null {
  if (text.trim() === "") return null;
  const room = Math.max(width, 20);
  // Only what may be shown is looked at: a line can be a whole file.
  const from = Math.max(column - 1 - room * 4, 0);
  const before = safeText(text.slice(from, column - 1).replace(/\t/g, " "));
  const after = safeText(text.slice(column - 1, column - 1 + room * 4).replace(/\t/g, " "));
  const isCut = from > 0 || textWidth(before) > room / 2;
  const start = isCut ? `…${before.slice(-Math.floor(room / 2))}` : before;
  // Once more as a whole: what a runner obeys may lie on both sides of the caret.
  return { text: cutText(safeText(start + after), room), caret: textWidth(start) };
}
