// A document → GitHub flavoured Markdown.
import type { Block, Cell, Column, Row, ShownProblem } from "../present/document.ts";
import { localNumber } from "../present/localNumber.ts";
import { inlineText, lineText } from "./markdownText.ts";
import type { Renderer, RenderOptions } from "./renderer.ts";
import { textWidth } from "./textWidth.ts";

type Decimal = RenderOptions["decimal"];

export const renderMarkdown: Renderer = (document, { decimal }) => {
  const parts = document.blocks().map((block) => renderBlock(block, decimal));
  return parts.length === 0 ? [] : [`${parts.join("\n\n")}\n`];
};

function renderBlock(block: Block, decimal: Decimal): string {
  if (block.kind === "heading") return `${"#".repeat(block.level + 1)} ${inlineText(block.text)}`;
  if (block.kind === "text") return lineText(block.text);
  if (block.kind === "problem") return renderProblem(block.problem);
  return renderTable(block.columns, block.rows, decimal);
}

/** Bars are left out: they repeat a number, and only a terminal's letters are all of one width. */
function renderTable(columns: readonly Column[], rows: readonly Row[], decimal: Decimal): string {
  const shown = columns
    .map((column, index) => ({ column, index }))
    .filter(({ index }) => rows.some(({ cells }) => cells[index]?.kind !== "bar"));
  const texts = [
    shown.map(({ column }) => inlineText(column.title)),
    ...rows.map((row) => shown.map(({ index }) => cellText(row, row.cells[index], decimal))),
  ];
  const widths = shown.map((_, at) =>
    texts.reduce((most, row) => Math.max(most, textWidth(row[at] ?? "")), 3),
  );
  const rule = shown.map(({ column }, at) =>
    column.align === "right" ? `${"-".repeat((widths[at] ?? 3) - 1)}:` : "-".repeat(widths[at] ?? 3),
  );
  const [head = [], ...body] = texts.map((row) =>
    row.map((text, at) => padded(text, widths[at] ?? 0, shown[at]?.column.align ?? "left")),
  );
  return [tableLine(head), tableLine(rule), ...body.map(tableLine)].join("\n");
}

const tableLine = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function cellText({ weight }: Row, cell: Cell | undefined, decimal: Decimal): string {
  if (cell === undefined || cell.kind === "bar") return "";
  const plain = inlineText(cell.kind === "number" ? localNumber(cell.text, decimal) : cell.text);
  return weight === undefined || plain === "" ? plain : `**${plain}**`;
}

function padded(text: string, width: number, align: Column["align"]): string {
  const space = " ".repeat(Math.max(0, width - textWidth(text)));
  return align === "right" ? space + text : text + space;
}

function renderProblem({ label, code, message, where, help, suggestion }: ShownProblem): string {
  const advice = suggestion === null ? help : `${suggestion} ${help}`;
  return `- **${label} ${code}** ${inlineText(message)}\n  ${inlineText(where)}: ${inlineText(advice)}`;
}
