// The text of a table and what its cells should be → its edits; `null` where it would not read the same.
import { groupBy } from "../model/groupBy.ts";
import type { TableSink } from "../table/tableRows.ts";
import { agreedWish } from "./agreedWish.ts";
import { applyEdits } from "./applyEdits.ts";
import type { Edit, Wish } from "./edit.ts";
import { readCells, type ReadCells } from "./readCells.ts";
import type { Spot } from "./spots.ts";
import { tableCells, type CellRange, type RecordRange } from "./tableCells.ts";

/**
 * A byte order mark goes, any delimiter but a comma becomes one (tabs stay in a file that is named for them), and cells
 * become what they should be. The result is read again: unless every cell is as expected, nothing is fixed.
 */
export function fixTable(
  source: string,
  text: string,
  spots: readonly Spot[],
  columnOf: TableSink["columnOf"],
): Edit[] | null {
  const mark: Edit[] = text.startsWith("\uFEFF")
    ? [{ start: 0, end: 1, text: "", kind: "byte-order-mark", code: null }]
    : [];
  const plain = text.slice(mark.length);
  const before = readCells(source, plain, columnOf);
  const records = tableCells(plain, before.delimiter);
  if (!isReadSo(before, records, new Map())) return null;
  const wishes = wishesIn(records, spots);
  const isNamedForTabs = /\.(?:tsv|tab)$/i.test(source) && before.delimiter === "\t";
  const [first, second] = [isNamedForTabs ? before.delimiter : ",", before.delimiter];
  for (const delimiter of new Set([first, second])) {
    const edits = editsOf(plain, records, wishes, before.delimiter, delimiter);
    if (edits.length === 0) return mark;
    const fixed = applyEdits(plain, edits);
    const after = readCells(source, fixed, columnOf);
    if (
      after.delimiter === delimiter &&
      isSameShape(before, after) &&
      isReadSo(after, records, wishes) &&
      isScannedSo(tableCells(fixed, delimiter), records, wishes)
    )
      return [...mark, ...edits.map((edit) => moved(edit, mark.length))];
  }
  return null;
}

const moved = (edit: Edit, by: number): Edit => ({ ...edit, start: edit.start + by, end: edit.end + by });

type Wishes = ReadonlyMap<CellRange, Wish>;

function wishesIn(records: readonly RecordRange[], spots: readonly Spot[]): Wishes {
  const byLine = new Map(records.map((record) => [record.line, record]));
  const wanted = spots.flatMap(({ at, wish }) => {
    const cell = at.index === undefined ? undefined : byLine.get(at.line)?.cells[at.index];
    return cell === undefined ? [] : [{ cell, wish: wish(cell.value) }];
  });
  const wishes = new Map<CellRange, Wish>();
  for (const [cell, own] of groupBy(wanted, (each) => each.cell)) {
    const wish = agreedWish(own.map((each) => each.wish));
    if (wish !== null) wishes.set(cell, wish);
  }
  return wishes;
}

function editsOf(
  text: string,
  records: readonly RecordRange[],
  wishes: Wishes,
  from: string,
  to: string,
): Edit[] {
  const edits: Edit[] = [];
  for (const { cells } of records)
    for (const [index, cell] of cells.entries()) {
      const wish = wishes.get(cell);
      const raw = text.slice(cell.start, cell.end);
      const written =
        wish === undefined && (from === to || cell.isQuoted || !needsQuotes(cell.value, from, to))
          ? raw
          : quoted(wish?.text ?? valueAs(cell.value, from), cell.isQuoted, to);
      if (written !== raw)
        edits.push({
          ...(wish ?? { kind: "delimiter", code: null }),
          start: cell.start,
          end: cell.end,
          text: written,
        });
      if (from !== to && index > 0)
        edits.push({ start: cell.start - 1, end: cell.start, text: to, kind: "delimiter", code: null });
    }
  return edits;
}

/** Beside tabs, spaces belong to a cell. */
const valueAs = (value: string, delimiter: string): string => (delimiter === "\t" ? value : value.trim());

const needsQuotes = (value: string, from: string, to: string): boolean =>
  value.includes(to) || value.includes('"') || (from === "\t" && value !== value.trim());

const quoted = (value: string, wasQuoted: boolean, delimiter: string): string =>
  wasQuoted || needsQuotes(value, "\t", delimiter) || /[\r\n]/.test(value)
    ? `"${value.replaceAll('"', '""')}"`
    : value;

/** Whether the reader finds these cells in these lines, with what was wished for in its place. */
function isReadSo({ records }: ReadCells, ranges: readonly RecordRange[], wishes: Wishes): boolean {
  const byLine = new Map(ranges.map((record) => [record.line, record]));
  return records.every(({ cells, line }) => {
    const own = byLine.get(line)?.cells;
    return own?.length === cells.length && own.every((cell, index) => isMeant(cells[index], cell, wishes));
  });
}

const isMeant = (found: string | undefined, cell: CellRange, wishes: Wishes): boolean =>
  found?.trim() === (wishes.get(cell)?.text ?? cell.value).trim();

/** Also of titles above the header. */
const isScannedSo = (
  found: readonly RecordRange[],
  ranges: readonly RecordRange[],
  wishes: Wishes,
): boolean =>
  found.length === ranges.length &&
  found.every(({ line, cells }, number) => {
    const own = ranges[number];
    if (isDelimiterLine(cells)) return true;
    return (
      own?.line === line &&
      own.cells.length === cells.length &&
      own.cells.every((cell, index) => isMeant(cells[index]?.value, cell, wishes))
    );
  });

/** `sep=;`, which says another delimiter now. */
const isDelimiterLine = (cells: readonly CellRange[]): boolean => cells[0]?.value.toLowerCase() === "sep=";

const isSameShape = (before: ReadCells, after: ReadCells): boolean =>
  before.records.length === after.records.length &&
  before.records.every(
    ({ line, row }, index) => after.records[index]?.line === line && after.records[index]?.row === row,
  ) &&
  JSON.stringify(before.problems) === JSON.stringify(after.problems);
