// The blocks that people read → a sheet for each kind of table in them.
import type { CaptionLine, CellFormat, Sheet, SheetCell, SheetColumn } from "../../model/workbook.ts";
import { thinMark } from "../coverage.ts";
import type { Block, Cell, Column } from "../document.ts";
import type { Words } from "../words/words.ts";
import { itemSheet, type SheetColumnOf } from "./itemSheet.ts";

type Table = Extract<Block, { readonly kind: "table" }>;

/** Where a table stands: the headings above it. */
interface Placed {
  readonly table: Table;
  readonly title: string;
  /** The short name of what the first heading is about; that heading where it has none. */
  readonly about: string;
  readonly section: string;
}

/**
 * Tables with the same columns make one sheet, whose first columns then say where each row is from.
 *
 * @param names of sheets, by the title of the first column, or by those of the first two or three in a line each; other tables are called as the heading above them
 */
export function sheetsOfBlocks(
  blocks: readonly Block[],
  names: ReadonlyMap<string, string>,
  captioned: (name: string) => readonly CaptionLine[],
  words: Words<"workbook">,
): Sheet[] {
  const groups = new Map<string, { readonly name: string; readonly found: Placed[] }>();
  for (const placed of tablesIn(blocks)) {
    const { columns } = placed.table;
    const [one = "", two = "", three = ""] = columns.map(({ title }) => title);
    const name =
      names.get([one, two, three].join("\n")) ??
      names.get([one, two].join("\n")) ??
      names.get(one) ??
      (placed.section || words.workbook.sheets.table);
    const key = [name, ...columns.map(({ title }) => title)].join("\n");
    const group = groups.get(key) ?? { name, found: [] };
    group.found.push(placed);
    groups.set(key, group);
  }
  return Array.from(groups.values(), ({ name, found }) => sheetOf(name, found, captioned(name), words));
}

function* tablesIn(blocks: readonly Block[]): Generator<Placed> {
  let [title, about, section] = ["", "", ""];
  for (const block of blocks) {
    if (block.kind === "heading" && block.level === 1) {
      [title, section] = [block.text, ""];
      about = block.about ?? title;
    } else if (block.kind === "heading") section = block.text;
    else if (block.kind === "table") yield { table: block, title, about, section };
  }
}

interface Item extends Placed {
  readonly cells: readonly Cell[];
  readonly weight: "group" | "total" | undefined;
}

function sheetOf(
  name: string,
  found: readonly Placed[],
  caption: readonly CaptionLine[],
  words: Words<"workbook">,
): Sheet {
  const { columns } = words.workbook;
  const items = {
    *[Symbol.iterator](): Generator<Item> {
      for (const placed of found)
        for (const { cells, weight } of placed.table.rows) yield { ...placed, cells, weight };
    },
  };
  const count = (key: "title" | "about" | "section"): number =>
    new Set(found.map((placed) => placed[key])).size;
  const from = (key: "title" | "about" | "section", heading: string): SheetColumnOf<Item>[] =>
    count(key) < 2 ? [] : [{ title: heading, format: "text", widest: 30, cell: (item) => item[key] }];
  const shown = (found[0]?.table.columns ?? []).flatMap((column, at) =>
    column.isDrawn === true || isBar(found, at) ? [] : [{ column, at }],
  );
  return itemSheet<Item>(
    name,
    caption,
    items,
    [
      // Short names stand there where they tell the same apart.
      ...from(count("about") === count("title") ? "about" : "title", columns.of),
      ...from("section", columns.part),
      ...shown.flatMap(({ column, at }, place): SheetColumnOf<Item>[] =>
        column.pair === undefined
          ? [
              {
                ...lookOf(column, untitledOf(place, shown), words),
                cell: ({ cells }) => cellOf(cells[at], column, words),
              },
            ]
          : pairOf(column.pair, at, words),
      ),
    ],
    ({ weight }) => weight,
  );
}

/** In front of texts stands what they are called by; in front of numbers, what they are of. */
const untitledOf = (
  place: number,
  shown: readonly { readonly column: Column }[],
): "id" | "name" | "relation" =>
  place === 0
    ? shown[1]?.column.align === "left"
      ? "id"
      : "name"
    : place === shown.length - 1
      ? "relation"
      : "name";

function isBar(found: readonly Placed[], at: number): boolean {
  for (const { table } of found) for (const { cells } of table.rows) return cells[at]?.kind === "bar";
  return false;
}

/** @param untitled what a column without a title is called */
const lookOf = (
  { title, align, unit, isName }: Column,
  untitled: "id" | "name" | "relation",
  { workbook }: Words<"workbook">,
): SheetColumn => ({
  title: title === "" ? workbook.columns[untitled] : isName === true ? title : workbook.heading(title),
  format: unit === "percent" ? "percent" : align === "right" ? "number" : formatOf(unit),
});

/** Two columns of what a cell says in one. */
function pairOf(
  pair: NonNullable<Column["pair"]>,
  at: number,
  { workbook }: Words<"workbook">,
): SheetColumnOf<Item>[] {
  const { columns } = workbook;
  const [between, first, second] =
    pair === "window"
      ? ([" – ", columns.start, columns.end] as const)
      : ([" / ", columns.scored, columns.eligible] as const);
  const part = (cells: readonly Cell[], place: number): SheetCell => {
    const cell = cells[at];
    const text = cell === undefined || cell.kind === "bar" ? "" : (cell.text.split(between)[place] ?? "");
    if (text === "" || text === "–") return null;
    return pair === "window" ? { kind: "date", day: text } : { kind: "number", text };
  };
  return [first, second].map((title, place) => ({
    title,
    format: pair === "window" ? "date" : "count",
    cell: ({ cells }) => part(cells, place),
  }));
}

const formatOf = (unit: Column["unit"]): CellFormat => (unit === "day" ? "date" : "text");

function cellOf(cell: Cell | undefined, { unit, align, ifEmpty }: Column, { common }: Words): SheetCell {
  if (cell === undefined || cell.kind === "bar") return null;
  const look = cell.tone === undefined || cell.tone === "plain" ? undefined : cell.tone;
  if (cell.kind === "text") {
    if (cell.text === "")
      return ifEmpty === undefined ? null : { kind: "text", text: ifEmpty, look: "quiet" };
    // The cells beside it say why there is no day.
    if (unit === "day") return cell.text === "–" ? null : { kind: "date", day: cell.text, look };
    const isDash = cell.text === "–" && align === "right";
    return { kind: "text", text: isDash ? common.terms.noFigure : cell.text, look };
  }
  const marked = cell.text.startsWith(`${thinMark} `) ? cell.text.slice(thinMark.length + 1) : cell.text;
  const text = marked.replace(common.decimal, ".");
  const kind = unit ?? (/^[+-]/.test(text) ? "change" : "number");
  return kind === "day" ? { kind: "date", day: text, look } : { kind, text, look };
}
