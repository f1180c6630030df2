// The part of a workbook that is a worksheet → its rows that hold something, with the numbers that Excel shows.
import { BrokenWorkbook } from "./brokenWorkbook.ts";
import { cellText, shownText, type CellContext, type RawCell } from "./cellText.ts";
import { readXml } from "./readXml.ts";

/** Cells from column A on, those that are not there as empty texts. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
  /** By column, what is shown of numbers that have fewer decimals than their format. */
  readonly shown?: ReadonlyMap<number, string>;
}

const lastRow = 1_048_576;
/** Columns further to the right are not read: no ratings table has that many, and a row is kept in memory as a whole. */
const mostColumns = 1000;

export async function* sheetRows(
  chunks: AsyncIterable<Buffer>,
  context: CellContext,
): AsyncGenerator<SheetRow> {
  let found: SheetRow[] = [];
  let row = 0;
  let cells: string[] = [];
  let shown = new Map<number, string>();
  let index = -1;
  let cell: { -readonly [Key in keyof RawCell]: RawCell[Key] } | null = null;
  let part: "value" | "formula" | "inline" | null = null;
  let inReading = false;
  const put = (raw: RawCell): void => {
    const text = cellText(raw, context);
    if (text === null) throw new BrokenWorkbook({ reason: "missing-text", row });
    if (text === "" || index >= mostColumns) return;
    while (cells.length < index) cells.push("");
    cells[index] = text;
    const seen = shownText(raw, context);
    if (seen !== null) shown.set(index, seen);
  };
  const reading = readXml(chunks, {
    open(element, attribute) {
      if (element === "row") {
        const number = Number(attribute("r") ?? row + 1);
        if (!(number > row && number <= lastRow)) throw new BrokenWorkbook({ reason: "rows-out-of-order" });
        [row, cells, index, shown] = [number, [], -1, new Map()];
      } else if (element === "c") {
        index = columnOf(attribute("r")) ?? index + 1;
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
      if (cell !== null && part !== null && !inReading) cell[part] = (cell[part] ?? "") + text;
    },
    close(element) {
      part = null;
      if (element === "rPh") inReading = false;
      else if (element === "c" && cell !== null) {
        put(cell);
        cell = null;
      } else if (element === "row" && cells.length > 0)
        found.push(shown.size === 0 ? { row, cells } : { row, cells, shown });
    },
  });
  for await (const _ of reading) {
    yield* found;
    found = [];
  }
}

/** `C7` → 2. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}(?=\d)/i.exec(reference ?? "")?.[0].toUpperCase();
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
