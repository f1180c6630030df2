// Blocks as `nap` has them for every format → blocks of a page; a drawing made of letters is left out.
import { localNumber, type Block, type Words } from "../../core.ts";
import type { PageBlock, PageTable } from "../data/pageBlock.ts";
import { textBlock } from "./textBlock.ts";

/** @param level of their headings */
export const pageBlocks = (blocks: readonly Block[], level: 3 | 4, words: Words): PageBlock[] =>
  withTitles(blocks.flatMap((block) => pageBlock(block, level, words)));

function pageBlock(block: Block, level: 3 | 4, words: Words): PageBlock[] {
  switch (block.kind) {
    case "heading":
      return [{ kind: "heading", level, text: block.text }];
    case "text":
      return [textBlock(block.text, block.tone === "quiet")];
    case "table":
      return [pageTable(block, words)];
    case "problem":
      return [];
  }
}

function pageTable({ columns, rows }: Extract<Block, { kind: "table" }>, { common }: Words): PageTable {
  const kept = columns.flatMap((column, at) => (column.isDrawn === true ? [] : [{ ...column, at }]));
  return {
    kind: "table",
    title: "",
    columns: kept.map(({ title, align }) => ({ title, isRight: align === "right" })),
    rows: Array.from(rows, ({ cells }) =>
      kept.map(({ at }) => {
        const cell = cells[at];
        if (cell === undefined || cell.kind === "bar") return "";
        return cell.kind === "number" ? localNumber(cell.text, common.decimal) : cell.text;
      }),
    ),
  };
}

/** A table is called as the heading above it. */
function withTitles(blocks: readonly PageBlock[]): PageBlock[] {
  let title = "";
  return blocks.map((block) => {
    if (block.kind === "heading") title = block.text;
    return block.kind === "table" ? { ...block, title } : block;
  });
}
