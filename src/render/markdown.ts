// A document → GitHub flavoured Markdown.
import type { Block, Cell, Column, Row, ShownProblem } from "../present/document.ts";
import { localNumber } from "../present/localNumber.ts";
import { inlineText, lineText } from "./markdownText.ts";
import { oncePerFew } from "../present/oncePerFew.ts";
import type { Renderer, RenderOptions } from "./renderer.ts";
import { textWidth } from "./textWidth.ts";

type Decimal = RenderOptions["decimal"];

export const renderMarkdown: Renderer = function* (document, { decimal }) {
  let isFirst = true;
  for (const block of document.blocks()) {
    if (!isFirst) yield "\n";
    isFirst = false;
    for (const line of blockLines(block, decimal)) yield `${line}\n`;
  }
};

function blockLines(block: Block, decimal: Decimal): Iterable<string> {
  if (block.kind === "heading") return [`${"#".repeat(block.level + 1)} ${inlineText(block.text)}`];
  if (block.kind === "text") return [lineText(block.text)];
  if (block.kind === "problem") return [renderProblem(block.problem)];
  return tableLines(block.columns, block.rows, decimal);
}

/**
 * Rows are made twice, for the widths and for the lines. Bars are left out: they repeat a number, and only a terminal's letters
 * are all of one width.
 */
function* tableLines(columns: readonly Column[], rows: Iterable<Row>, decimal: Decimal): Generator<string> {
  const described = columns.map((column, index) => {
    const title = inlineText(column.title);
    return { ...column, index, title, width: Math.max(textWidth(title), 3), isShown: false };
  });
  // What the rows of a long table have in common is put into words, measured and filled up once.
  const texts = (cell: Cell, weight: Row["weight"]): string => weighed(plainText(cell, decimal), weight);
  const widths = described.map(() => oncePerCell((cell, weight) => textWidth(texts(cell, weight))));
  for (const { cells, weight } of rows)
    for (const column of described) {
      const cell = cells[column.index];
      if (cell?.kind === "bar") continue;
      column.isShown = true;
      const width = widths[column.index]?.(cell ?? noCell, weight) ?? 0;
      if (width > column.width) column.width = width;
    }
  const shown = described.filter(({ isShown }) => isShown);
  yield tableLine(shown.map(({ title, width, align }) => padded(title, width, align)));
  yield tableLine(
    shown.map(({ width, align }) => (align === "right" ? `${"-".repeat(width - 1)}:` : "-".repeat(width))),
  );
  const filled = shown.map(({ width, align }) =>
    oncePerCell((cell, weight) => padded(texts(cell, weight), width, align)),
  );
  for (const { cells, weight } of rows) {
    // As `tableLine`, without a list for each row.
    let line = "|";
    for (let at = 0; at < shown.length; at++)
      line += ` ${filled[at]?.(cells[shown[at]?.index ?? 0] ?? noCell, weight) ?? ""} |`;
    yield line;
  }
}

/** As `oncePerFew`; a cell in a row that sums up is another text than in the others. */
function oncePerCell<T>(
  make: (cell: Cell, weight: Row["weight"]) => T,
): (cell: Cell, weight: Row["weight"]) => T {
  const plain = oncePerFew((cell: Cell) => make(cell, undefined));
  return (cell, weight) => (weight === undefined ? plain(cell) : make(cell, weight));
}

const noCell: Cell = { kind: "text", text: "" };

const tableLine = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const plainText = (cell: Cell, decimal: Decimal): string =>
  cell.kind === "bar" ? "" : inlineText(cell.kind === "number" ? localNumber(cell.text, decimal) : cell.text);

const weighed = (text: string, weight: Row["weight"]): string =>
  weight === undefined || text === "" ? text : `**${text}**`;

function padded(text: string, width: number, align: Column["align"]): string {
  const space = " ".repeat(Math.max(0, width - textWidth(text)));
  return align === "right" ? space + text : text + space;
}

function renderProblem({ label, code, message, where, help, suggestion }: ShownProblem): string {
  const advice = suggestion === null ? help : `${suggestion} ${help}`;
  return `- **${label} ${code}** ${inlineText(message)}\n  ${inlineText(where)}: ${inlineText(advice)}`;
}
