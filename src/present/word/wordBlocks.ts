// What people are shown → the same in a Word file: nothing cut to a width, nothing drawn by characters.
import type { WordBlock, WordLine, WordRow } from "../../model/wordDocument.ts";
import type { Block, Cell, Row, ShownProblem } from "../document.ts";
import { localNumber } from "../localNumber.ts";
import type { Words } from "../words/words.ts";

/** Rows of tables are made as they are asked for. What begins a result of its own begins a page, unless it is the first. */
export function wordBlocks(blocks: readonly Block[], words: Words<"packs">): WordBlock[] {
  const first = blocks.findIndex(isResult);
  return blocks.flatMap((block, at) => wordBlock(block, at > first, words));
}

const isResult = (block: Block): boolean => block.kind === "heading" && block.level === 1;

function wordBlock(block: Block, isLater: boolean, { common, packs }: Words<"packs">): WordBlock[] {
  const { decimal } = common;
  if (block.kind === "heading") {
    const { level, text } = block;
    return [{ kind: "heading", level, text, newPage: isLater && isResult(block) }];
  }
  if (block.kind === "text")
    return [{ kind: "paragraph", line: { text: unbroken(block.text), look: block.tone } }];
  if (block.kind === "problem") return [{ kind: "paragraph", line: problemLine(block.problem) }];
  const shown = block.columns.flatMap((column, index) =>
    column.isDrawn === true ? [] : [{ column, index }],
  );
  const { rows } = block;
  return [
    {
      kind: "table",
      columns: shown.map(({ column: { title, align, isName, grows = false } }) => ({
        title: isName === true ? title : packs.capital(title),
        align,
        grows: grows ? 1 : 0,
      })),
      rows: {
        *[Symbol.iterator](): Generator<WordRow> {
          for (const row of rows) yield wordRow(row, shown, decimal);
        },
      },
    },
  ];
}

const wordRow = (
  { cells, weight }: Row,
  shown: readonly { readonly index: number }[],
  decimal: Words["common"]["decimal"],
): WordRow => ({ weight, cells: shown.map(({ index }) => cellLines(cells[index], decimal)) });

function cellLines(cell: Cell | undefined, decimal: Words["common"]["decimal"]): readonly WordLine[] {
  if (cell === undefined || cell.kind === "bar" || cell.text === "") return noLines;
  // Spaces in front of a text set it back at a terminal; a paragraph has an indent of its own.
  const text = cell.kind === "number" ? localNumber(cell.text, decimal) : cell.text.trimStart();
  return [{ text: unbroken(text), look: cell.tone, isInset: cell.text.startsWith(" ") }];
}

/** A number and its percent sign stay in one line. */
const unbroken = (text: string): string => text.replaceAll(/(\d) %/g, "$1\u00a0%");

const noLines: readonly WordLine[] = [];

const problemLine = ({ label, code, message, where, help, suggestion }: ShownProblem): WordLine => ({
  label: `${label} ${code}`,
  text: [message, `${where}:`, ...(suggestion === null ? [] : [suggestion]), help].join(" "),
});
