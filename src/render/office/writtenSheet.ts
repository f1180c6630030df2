// A sheet → the form in which the writer of workbooks takes it.
import type { Cell, CellValue, WriteSheet } from "hucre";
import type { Sheet, SheetRow } from "../../model/workbook.ts";
import { captionRows } from "./captionRows.ts";
import { createCellStyles } from "./cellStyles.ts";
import { cellAddress } from "./cellAddress.ts";
import { columnWidths } from "./columnWidths.ts";
import { isErrorWord } from "./isErrorWord.ts";
import { usualCode, writtenCell, type WrittenCell } from "./writtenCell.ts";
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
  const widths = columnWidths(columns, longestOf(columns.length, found));
  const lines = captionRows(
    caption,
    widths.reduce((sum, width) => sum + width, 0),
  );
  const hasHeader = columns.some(({ title }) => title !== "");
  const above = lines.length === 0 ? 0 : lines.length + 1;
  const first = above + (hasHeader ? 1 : 0);

  const style = createCellStyles();
  const cells = new Map<string, Partial<Cell>>();
  const rows: CellValue[][] = lines.map(({ text: line, look }, at) => {
    const text = writtenText(line);
    const looks = { title: "title", quiet: "quiet", warning: "warning", plain: "caption" } as const;
    set(cells, at, 0, text, style({ code: "@", look: looks[look ?? "plain"] }));
    return [text];
  });
  if (lines.length > 0) rows.push([]);
  if (hasHeader) {
    columns.forEach(({ title }, at) =>
      set(cells, above, at, writtenText(title), style({ code: "@", look: "header", wraps: true })),
    );
    rows.push(columns.map(({ title }) => writtenText(title)));
  }
  const usual = columns.map(({ format, unlocked }) =>
    style({
      code: usualCode[format],
      ...shapeOf(format === "text"),
      ...(unlocked === true ? { unlocked } : {}),
    }),
  );
  for (const { cells: given, weight } of found) {
    const row: CellValue[] = columns.map((_, at) => given[at]?.value ?? null);
    given.forEach(({ value, code, look }, at) => {
      const column = columns[at];
      if (column === undefined) return;
      const shown = code ?? usualCode[column.format];
      const own = style({
        code: shown,
        ...shapeOf(shown === "@", column.format),
        look,
        weight,
        ...(column.unlocked === true ? { unlocked: true } : {}),
      });
      if (own !== usual[at] || isErrorWord(value)) set(cells, rows.length, at, value, own);
    });
    rows.push(row);
  }
  const last = Math.max(first, rows.length - 1);
  return {
    name,
    headerRow: hasHeader ? above + 1 : null,
    rows,
    cells,
    columns: columns.map(({ hidden }, at) => ({
      width: widths[at] ?? 10,
      ...(usual[at] === undefined ? {} : { style: usual[at] }),
      ...(hidden === true ? { hidden } : {}),
    })),
    dataValidations: writtenValidations(columns, first, last, nameOf),
    ...(hasHeader ? { freezePane: { rows: first, columns: sheet.frozenColumns ?? 0 } } : {}),
    ...(sheet.filters === true && hasHeader
      ? {
          autoFilter: {
            range: `${cellAddress(above, 0)}:${cellAddress(rows.length - 1, columns.length - 1)}`,
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

/** Texts are broken and begin at the left; in a column of numbers a word stands where they do. */
const shapeOf = (isText: boolean, format: string = "text"): { wraps?: boolean; align?: "left" | "right" } =>
  isText ? { wraps: true, align: format === "text" ? "left" : "right" } : { align: "right" };

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

function longestOf(
  columns: number,
  rows: readonly { readonly cells: readonly WrittenCell[]; readonly weight: SheetRow["weight"] }[],
): number[] {
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
  if (typeof value === "number") return Math.max(`${Math.trunc(value)}`.length, code?.length ?? 0) + 1;
  return value.includes("\n")
    ? Math.max(
        ...value
          .slice(0, 2000)
          .split("\n")
          .map((line) => line.length),
      )
    : value.length;
}
