// The part of a workbook that is a worksheet → its rows that hold something, with the numbers that Excel shows.
import { BrokenWorkbook } from "./brokenWorkbook.ts";
import { cellText, shownText, type CellContext, type RawCell } from "./cellText.ts";
import { columnOf } from "./columnOf.ts";
import type { HiddenBy, SheetRow, Span, ShownNumber } from "../sheets/sheet.ts";
import { mostColumns } from "../../model/mostColumns.ts";
import { withMore } from "./ownText.ts";
import { readXml } from "./readXml.ts";

/** What stands behind the rows of a worksheet and says what they are. */
export interface SheetTail {
  /** Merged cells, by the row and the column of the first. */
  readonly spans: ReadonlyMap<number, ReadonlyMap<number, Span>>;
  /** Who hides the rows that are hidden. */
  readonly hidden: HiddenBy;
}

const lastRow = 1_048_576;

export async function* sheetRows(
  chunks: AsyncIterable<Buffer>,
  context: CellContext,
  { spans, hidden }: SheetTail,
  asked?: "kinds",
): AsyncGenerator<SheetRow> {
  let found: SheetRow[] = [];
  let row = 0;
  let cells: string[] = [];
  let shown = new Map<number, ShownNumber>();
  let index = -1;
  let cell: { -readonly [Key in keyof RawCell]: RawCell[Key] } | null = null;
  let part: "value" | "formula" | "inline" | null = null;
  let inReading = false;
  let isHidden = false;
  let kinds: { numbers: Set<number>; formulas: Set<number> } | null = null;
  const put = (raw: RawCell): void => {
    const text = cellText(raw, context);
    if (text === null) throw new BrokenWorkbook({ reason: "missing-text", row });
    if (kinds !== null && raw.formula !== null) kinds.formulas.add(index);
    if (text === "") return;
    // The first column too many stands for all behind it.
    if (index > mostColumns) index = mostColumns;
    while (cells.length < index) cells.push("");
    cells[index] = text;
    if (kinds !== null && raw.type === "n") kinds.numbers.add(index);
    const seen = shownText(raw, context);
    if (seen !== null) shown.set(index, seen);
  };
  const reading = readXml(chunks, {
    open(element, attribute) {
      if (element === "row") {
        const number = Number(attribute("r") ?? row + 1);
        if (!(number > row && number <= lastRow)) throw new BrokenWorkbook({ reason: "rows-out-of-order" });
        [row, cells, index, shown] = [number, [], -1, new Map()];
        kinds = asked === undefined ? null : { numbers: new Set(), formulas: new Set() };
        isHidden = /^(1|true)$/.test(attribute("hidden") ?? "");
      } else if (element === "c") {
        index = columnOf(attribute("r") ?? "") ?? index + 1;
        cell = {
          type: attribute("t") ?? "n",
          style: Number(attribute("s") ?? 0),
          value: null,
          formula: null,
          inline: "",
        };
      } else if (cell !== null) {
        if (element === "rPh") inReading = true;
        part = element === "v" ? "value" : element === "f" ? "formula" : element === "t" ? "inline" : null;
        if (part !== null && part !== "inline") cell[part] = "";
      }
    },
    text(text) {
      if (cell !== null && part !== null && !inReading) cell[part] = withMore(cell[part] ?? "", text);
    },
    close(element) {
      part = null;
      if (element === "rPh") inReading = false;
      else if (element === "c" && cell !== null) {
        put(cell);
        cell = null;
      } else if (element === "row" && cells.length > 0)
        found.push({
          row,
          cells,
          ...(shown.size === 0 ? {} : { shown }),
          ...(spans.has(row) ? { spans: spans.get(row) as ReadonlyMap<number, Span> } : {}),
          ...(isHidden ? { hidden } : {}),
          ...(kinds === null ? {} : { kinds }),
        });
    },
  });
  for await (const _ of reading) {
    yield* found;
    found = [];
  }
}
