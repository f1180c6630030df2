// A document → text for a terminal: tables cut to the width, colour only as an addition.
import { Chalk, type ChalkInstance } from "chalk";
import { textWidth } from "./textWidth.ts";
import type { Block, ShownProblem } from "../present/document.ts";
import type { Renderer, RenderOptions } from "./renderer.ts";
import { safeText } from "./safeText.ts";
import { cutText, wrapText } from "./cutText.ts";
import { tableLines } from "./tableLines.ts";
import { toned } from "./toned.ts";

export const renderPretty: Renderer = function* (document, options) {
  const paint = new Chalk({ level: options.color ? 1 : 0 });
  let before: Block | undefined;
  for (const block of document.blocks()) {
    if (isApart(block, before)) yield "\n";
    for (const line of blockLines(block, paint, options)) yield `${line}\n`;
    before = block;
  }
};

/** Whether an empty line stands between two blocks. */
const isApart = (block: Block, before: Block | undefined): boolean =>
  before !== undefined &&
  (block.kind === "heading" || block.kind === "problem" || block.kind === "table" || before.kind === "table");

function blockLines(block: Block, paint: ChalkInstance, options: RenderOptions): Iterable<string> {
  if (block.kind === "heading") return [paint.bold(cutText(safeText(block.text), options.width))];
  if (block.kind === "text")
    return wrapText(safeText(block.text), options.width).map((line) => toned(line, block.tone, paint));
  if (block.kind === "problem") return [renderProblem(block.problem, paint, options)];
  return tableLines(block.columns, block.rows, paint, options);
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
