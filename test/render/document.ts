// Records, or blocks → a document that shows nothing else.
import type { Block, Document, RecordTable } from "../../src/present/document.ts";

export const documentOf = (shown: {
  readonly records?: RecordTable;
  readonly blocks?: readonly Block[];
}): Document => ({
  json: () => ({}),
  blocks: () => shown.blocks ?? [],
  lines: () => [],
  records: () => shown.records ?? { columns: [], rows: [] },
});

export const options = { width: 80, color: false, decimal: "." } as const;

/** Texts that mean something else to a spreadsheet, a table, a terminal or a Markdown reader. */
export const awkwardTexts = [
  "plain",
  'said "no", twice',
  "one | two",
  "first line\nsecond line",
  "a, b; c",
  "=1+2",
  "+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(A1:A9)",
  "  =1+2",
  "\t=1+2",
  "\ttext",
  "\r=1+2",
  "\u001b[31mred\u001b[0m and \u009b2J",
  "left \u202eright\u202c",
  "*bold* _it_ `code` [link](x) <b> &amp; ~no~ \\",
  "# heading",
  "1. first",
  "- item",
  "Əhəmiyyətli 進捗",
  "'quoted'",
] as const;
