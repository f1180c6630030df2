// A table → its lines in GitHub flavoured Markdown, many of them in a piece.
import type { Cell, Column, Row } from "../present/document.ts";
import { localNumber } from "../present/localNumber.ts";
import { oncePerFew } from "../present/oncePerFew.ts";
import { inlineText } from "./markdownText.ts";
import type { RenderOptions } from "./renderer.ts";
import { textWidth } from "./textWidth.ts";

/** So many lines are put together at once: of a long table no more is held. */
const linesAtOnce = 500;

/** Rows are made twice, for the widths and for the lines. */
export function* markdownTable(
  columns: readonly Column[],
  rows: Iterable<Row>,
  decimal: RenderOptions["decimal"],
): Generator<string> {
  const shown = shownColumns(columns, rows, decimal);
  yield line(shown.map(({ title, width, align }) => filled(measured(title), width, align)));
  yield line(
    shown.map(({ width, align }) => (align === "right" ? `${"-".repeat(width - 1)}:` : "-".repeat(width))),
  );
  const cellTexts = shown.map(({ width, align, textOf }) =>
    oncePerCell((cell, weight) => filled(textOf(cell, weight), width, align)),
  );
  let lines: string[] = [];
  for (const { cells, weight } of rows) {
    lines.push(line(shown.map(({ at }, index) => cellTexts[index]?.(cells[at] ?? noCell, weight) ?? "")));
    if (lines.length < linesAtOnce) continue;
    yield lines.join("");
    lines = [];
  }
  yield lines.join("");
}

/** A column as it is laid out: where its cells stand in a row, what they say, and how wide it is. */
interface ShownColumn extends Pick<Column, "title" | "align"> {
  readonly at: number;
  readonly textOf: OfCell<Measured>;
  width: number;
  isShown: boolean;
}

/** What is made of a cell; in a row that sums up, it is another text than in the others. */
type OfCell<T> = (cell: Cell, weight: Row["weight"]) => T;

/** A text, and how many display cells it takes. */
interface Measured {
  readonly text: string;
  readonly width: number;
}

/** Bars are left out: they repeat a number, and only a terminal's letters are all of one width. */
function shownColumns(
  columns: readonly Column[],
  rows: Iterable<Row>,
  decimal: RenderOptions["decimal"],
): readonly ShownColumn[] {
  const all = columns.map(({ title, align }, at): ShownColumn => {
    const own = measured(inlineText(title));
    const textOf = oncePerCell((cell, weight) => measured(weighed(plainText(cell, decimal), weight)));
    return { title: own.text, align, at, textOf, width: Math.max(own.width, 3), isShown: false };
  });
  for (const { cells, weight } of rows)
    for (const column of all) {
      const cell = cells[column.at] ?? noCell;
      if (cell.kind === "bar") continue;
      const { width } = column.textOf(cell, weight);
      if (width > column.width) column.width = width;
      column.isShown = true;
    }
  return all.filter(({ isShown }) => isShown);
}

/** What the rows of a long table have in common is put into words, measured and filled up once. */
function oncePerCell<T>(make: OfCell<T>): OfCell<T> {
  const plain = oncePerFew((cell: Cell) => make(cell, undefined));
  return (cell, weight) => (weight === undefined ? plain(cell) : make(cell, weight));
}

const noCell: Cell = { kind: "text", text: "" };

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;

const measured = (text: string): Measured => ({ text, width: textWidth(text) });

const plainText = (cell: Cell, decimal: RenderOptions["decimal"]): string =>
  cell.kind === "bar" ? "" : inlineText(cell.kind === "number" ? localNumber(cell.text, decimal) : cell.text);

const weighed = (text: string, weight: Row["weight"]): string =>
  weight === undefined || text === "" ? text : `**${text}**`;

const filled = ({ text, width }: Measured, column: number, align: Column["align"]): string => {
  const space = " ".repeat(Math.max(0, column - width));
  return align === "right" ? space + text : text + space;
};
