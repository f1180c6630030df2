// The blocks that people read, and what else is to be known → the first sheet: a sentence a row.
import type { CaptionLine, CellLook, Sheet, SheetRow } from "../../model/workbook.ts";
import type { Block } from "../document.ts";

const letters = 110;

/** Without the tables, which have sheets of their own; a heading that has only a table is left out. @param beside lines at the end */
export function summarySheet(
  name: string,
  caption: readonly CaptionLine[],
  blocks: readonly Block[],
  beside: readonly string[],
): Sheet {
  const rows: SheetRow[] = [];
  const above = new Set(caption.map(({ text }) => text));
  const add = (text: string, look?: CellLook): void => {
    rows.push({ cells: [{ kind: "text", text, look }] });
  };
  blocks.forEach((block, at) => {
    if (block.kind === "heading") {
      if (!hasText(blocks, at + 1, block.level)) return;
      if (rows.length > 0) rows.push({ cells: [null] });
      add(block.text, block.level === 1 ? "title" : "heading");
    } else if (block.kind === "text" && !above.has(block.text)) add(block.text, lookOf(block.tone));
  });
  if (rows.length > 0) rows.push({ cells: [null] });
  for (const line of beside) add(line, "quiet");
  return {
    name,
    caption,
    columns: [{ title: "", format: "text", width: letters }],
    rows,
  };
}

/** Before the next heading of the same level, or of one above it. */
function hasText(blocks: readonly Block[], from: number, level: 1 | 2): boolean {
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.kind === "text") return true;
    if (block?.kind === "heading" && block.level <= level) return false;
  }
  return false;
}

type Look = Extract<CellLook, "good" | "middle" | "bad" | "quiet" | "strong">;

const lookOf = (tone: string | undefined): Look | undefined =>
  tone === undefined || tone === "plain" ? undefined : (tone as Look);
