// The bytes of a workbook of Excel 97 to 2003 (.xls), or before → its sheets.
import type { Sheet, SheetRow, Span, ShownNumber } from "../sheets/sheet.ts";
import { numberText, shownDecimals } from "../workbook/cellText.ts";
import { formatOf, type NumberFormat } from "../workbook/numberFormats.ts";
import { runWorker, type OldSheet, type OldSheets } from "./runWorker.ts";

/** Throws `BrokenWorkbook`. */
export async function openOldWorkbook(bytes: Buffer): Promise<readonly Sheet[]> {
  const book = await runWorker(bytes);
  const formats = new Map<string, NumberFormat>();
  const known = (code: string): NumberFormat => {
    const format = formats.get(code) ?? formatOf(code);
    formats.set(code, format);
    return format;
  };
  return book.sheets.map((sheet) => ({
    name: sheet.name.replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, " "),
    isHidden: sheet.isHidden,
    async *rows() {
      yield* rowsOf(sheet, known, book);
    },
  }));
}

function* rowsOf(
  { rows, merges, isFiltered }: OldSheet,
  formatNamed: (code: string) => NumberFormat,
  { texts, numbers, from1904 }: OldSheets,
): Generator<SheetRow> {
  const spans = new Map<number, Map<number, Span>>();
  for (const [row, column, height, width] of merges) {
    const own = spans.get(row) ?? new Map<number, Span>();
    own.set(column, { rows: height, columns: width });
    spans.set(row, own);
  }
  for (const { row, values, isHidden } of rows) {
    const shown = new Map<number, ShownNumber>();
    const cells = values.map((value, index) => {
      if (value === null) return "";
      const own = numbers[-1 - value];
      if (own === undefined) return texts[value] ?? "";
      const format = formatNamed(own.format);
      const seen = shownDecimals(own.number, format);
      if (seen !== null) shown.set(index, seen);
      return numberText(String(own.number), format, from1904);
    });
    const own = spans.get(row);
    yield {
      row,
      cells,
      ...(shown.size === 0 ? {} : { shown }),
      ...(own === undefined ? {} : { spans: own }),
      ...(isHidden ? { hidden: isFiltered ? ("filter" as const) : ("hand" as const) } : {}),
    };
  }
}
