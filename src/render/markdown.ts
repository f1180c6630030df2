// A document → GitHub flavoured Markdown.
import type { Pieces } from "../model/pieces.ts";
import type { Block, ShownProblem } from "../present/document.ts";
import { markdownTable } from "./markdownTable.ts";
import { inlineText, lineText } from "./markdownText.ts";
import type { Renderer, RenderOptions } from "./renderer.ts";

export const renderMarkdown: Renderer = function* (document, { decimal }) {
  let isFirst = true;
  for (const block of document.blocks()) {
    if (!isFirst) yield "\n";
    isFirst = false;
    yield* blockText(block, decimal);
  }
};

function blockText(block: Block, decimal: RenderOptions["decimal"]): Pieces {
  if (block.kind === "heading") return [`${"#".repeat(block.level + 1)} ${inlineText(block.text)}\n`];
  if (block.kind === "text") return [`${lineText(block.text)}\n`];
  if (block.kind === "problem") return [`${renderProblem(block.problem)}\n`];
  return markdownTable(block.columns, block.rows, decimal);
}

function renderProblem({ label, code, message, where, help, suggestion }: ShownProblem): string {
  const advice = suggestion === null ? help : `${suggestion} ${help}`;
  return `- **${label} ${code}** ${inlineText(message)}\n  ${inlineText(where)}: ${inlineText(advice)}`;
}
