// A sheet → the form in which the writer of workbooks takes it.
import type { Cell, CellValue, RowDef, WriteSheet } from "hucre";
import { cellName } from "../../model/placeText.ts";
import type { Sheet } from "../../model/workbook.ts";
import { captionRows } from "./captionRows.ts";
import { cellStyle, sizeOf } from "./cellStyle.ts";
import { columnStyles } from "./columnStyles.ts";
import { columnWidths } from "./columnWidths.ts";
import { isErrorWord } from "./isErrorWord.ts";
import { rowHeight } from "./rowHeight.ts";
import { writtenCell, type WrittenCell } from "./writtenCell.ts";
import { writtenText } from "./writtenText.ts";
import { writtenValidations } from "./writtenValidations.ts";

/** With the row of its header, from 1; `null` where it has none. */
export interface WrittenSheet extends WriteSheet {
  readonly headerRow: number | null;
}

/** @param nameOf the names of all sheets as they are written, by those that references have */
export function writtenSheet(sheet: Sheet, name: string, nameOf: ReadonlyMap<string, string>): WrittenSheet {
  const { columns, caption = [] } = sheet;
  const found = Array.from(sheet.rows, ({ cells, weight }) => ({ cells: cells.map(writtenCell), weight }));
  const widths = columnWidths(
    columns,
    longestOf(columns.length, found),
    sheet.protected === true ? "as-wished" : "on-a-page",
  );
  const lines = captionRows(
    caption,
    widths.reduce((sum, width) => sum + width, 0),
  );
  const hasHeader = columns.some(({ title }) => title !== "");
  const above = lines.length === 0 ? 0 : lines.length + 1;
  const first = above + (hasHeader ? 1 : 0);

  const cells = new Map<string, Partial<Cell>>();
  const rowDefs = new Map<number, RowDef>();
  const rows: CellValue[][] = lines.map(({ text: line, look }, at) => {
    const text = writtenText(line);
    const looks = { title: "title", quiet: "quiet", warning: "warning", plain: "caption" } as const;
    set(cells, at, 0, text, cellStyle({ code: "@", look: looks[look ?? "plain"] }));
    const size = sizeOf(look === "title" ? "title" : undefined);
    const height = rowHeight([text], [(text.length + 1) * size], size);
    if (height !== null) rowDefs.set(at, { height });
    return [text];
  });
  if (lines.length > 0) rows.push([]);
  if (hasHeader) {
    columns.forEach(({ title, format }, at) =>
      set(
        cells,
        above,
        at,
        writtenText(title),
        cellStyle({ code: "@", look: "header", wraps: true, align: format === "text" ? "left" : "right" }),
      ),
    );
    rows.push(columns.map(({ title }) => writtenText(title)));
  }
  // The arrow of a filter takes some of the width.
  const narrowed = widths.map((width) => width - (sheet.filters === true ? 3 : 0));
  if (hasHeader) rowDefs.set(above, { height: rowHeight(rows[above] ?? [], narrowed) ?? usualHeaderHeight });
  const styles = columnStyles(columns, found, hasHeader);
  for (const { cells: given, weight } of found) {
    const row: CellValue[] = columns.map((_, at) => given[at]?.value ?? null);
    given.forEach((cell, at) => {
      const style = styles[at];
      if (style === undefined) return;
      const own = style.of(cell, weight);
      if (own !== style.usual || isErrorWord(cell.value)) set(cells, rows.length, at, cell.value, own);
    });
    const height = rowHeight(row, widths, sizeOf(given.find((cell) => sizeOf(cell.look) > 1)?.look));
    if (height !== null) rowDefs.set(rows.length, { height });
    rows.push(row);
  }
  const last = Math.max(first, rows.length - 1);
  return {
    name,
    headerRow: hasHeader ? above + 1 : null,
    rows,
    cells,
    rowDefs,
    columns: columns.map(({ hidden }, at) => ({
      width: widths[at] ?? 10,
      ...(styles[at] === undefined ? {} : { style: styles[at].usual }),
      ...(hidden === true ? { hidden } : {}),
    })),
    dataValidations: writtenValidations(columns, first, last, nameOf),
    ...(hasHeader ? { freezePane: { rows: first, columns: sheet.frozenColumns ?? 0 } } : {}),
    ...(sheet.filters === true && hasHeader
      ? {
          autoFilter: {
            range: `${cellName(above + 1, 0 + 1)}:${cellName(rows.length, columns.length)}`,
          },
        }
      : {}),
    ...(sheet.state === "hidden" ? { hidden: true } : {}),
    ...(sheet.state === "very-hidden" ? { veryHidden: true } : {}),
    ...(sheet.protected === true ? { protection } : {}),
    pageSetup: {
      paperSize: "a4",
      orientation: sheet.orientation ?? "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6 },
    },
    headerFooter: { oddFooter: "&L&A&R&P / &N" },
  };
}

/** Points. */
const usualHeaderHeight = 18;

/** Without a password: it keeps from slips, and hides nothing. */
const protection = {
  sheet: true,
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  sort: true,
  autoFilter: true,
};

function set(
  cells: Map<string, Partial<Cell>>,
  row: number,
  column: number,
  value: CellValue,
  style: NonNullable<Cell["style"]>,
): void {
  // The writer takes a bare `#N/A` for an error; text in runs is text.
  const text = isErrorWord(value) ? { richText: [{ text: String(value) }] } : {};
  cells.set(`${row},${column}`, { value, style, ...text });
}

function longestOf(columns: number, rows: readonly { readonly cells: readonly WrittenCell[] }[]): number[] {
  const longest = Array.from({ length: columns }, () => 0);
  for (const { cells } of rows)
    cells.forEach(({ value, code }, at) => {
      const length = lettersOf(value, code);
      if (length > (longest[at] ?? 0)) longest[at] = length;
    });
  return longest;
}

function lettersOf(value: string | number | null, code: string | null): number {
  if (value === null) return 0;
  if (typeof value === "number") return lettersOfNumber(value, code ?? "0");
  return value.includes("\n")
    ? value
        .slice(0, 2000)
        .split("\n")
        .reduce((most, { length }) => Math.max(most, length), 0)
    : value.length;
}

/** A percent is shown with a hundredfold value, and its sign is wide; the indent that keeps numbers from the next column takes two letters. */
function lettersOfNumber(value: number, code: string): number {
  if (code.startsWith("yyyy")) return code.length + 2;
  const whole = `${Math.trunc(Math.abs(value) * (code.endsWith("%") ? 100 : 1))}`.length;
  const sign = value < 0 || code.startsWith("+") ? 1 : 0;
  return sign + whole + (/\.0+/.exec(code)?.[0].length ?? 0) + (code.endsWith("%") ? 2 : 0) + 2;
}
