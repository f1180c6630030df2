// The bytes of a Word document → its tables, each a sheet that goes by its number.
import { mostColumns } from "../../model/mostColumns.ts";
import type { Sheet, SheetRow, Span } from "../sheets/sheet.ts";
import { BrokenWorkbook } from "../workbook/brokenWorkbook.ts";
import { withMore } from "../workbook/ownText.ts";
import { readXml } from "../workbook/readXml.ts";
import { unpack } from "../workbook/unpack.ts";
import type { ZipEntry } from "../workbook/zipDirectory.ts";

const mostTables = 1000;
const mostCells = 5_000_000;
const mostLetters = 200e6;
const part = "word/document.xml";

/** What stands in a run and is not text. */
const signs: ReadonlyMap<string, string> = new Map([
  ["tab", "\t"],
  ["br", "\n"],
  ["cr", "\n"],
  ["noBreakHyphen", "-"],
]);

interface WordCell {
  text: string;
  columns: number;
  /** `restart`: it goes on below; `continue`: it is the one above. */
  merge: "restart" | "continue" | null;
}

interface WordTable {
  readonly rows: { row: number; cells: WordCell[]; before: number }[];
  /** How many rows it has, empty ones too. */
  row: number;
}

/** A document is read as a whole: it is no longer than people write. Throws `BrokenWorkbook`. */
export async function openWordTables(
  bytes: Buffer,
  directory: ReadonlyMap<string, ZipEntry>,
): Promise<readonly Sheet[]> {
  const entry = directory.get(part);
  if (entry === undefined) throw new BrokenWorkbook({ reason: "missing-part", part });
  if (entry.size > mostLetters)
    throw new BrokenWorkbook({ reason: "large-part", part, megabytes: mostLetters / 1e6 });
  const tables: WordTable[] = [];
  /** Tables may stand in the cells of others. */
  const open: { table: WordTable; cell: WordCell | null; hasText: boolean }[] = [];
  let [inRun, inText, count] = [false, false, 0];
  const cellNow = (): WordCell | null => open.at(-1)?.cell ?? null;
  const add = (text: string): void => {
    const cell = cellNow();
    if (cell !== null) cell.text = withMore(cell.text, text);
  };
  for await (const _ of readXml(unpack(bytes, entry), {
    open(element, attribute) {
      const now = open.at(-1);
      const row = now?.table.rows.at(-1);
      switch (element) {
        case "tbl": {
          const table: WordTable = { rows: [], row: 0 };
          tables.push(table);
          if (tables.length > mostTables)
            throw new BrokenWorkbook({ reason: "too-many-sheets", most: mostTables });
          open.push({ table, cell: null, hasText: false });
          break;
        }
        case "tr":
          now?.table.rows.push({ row: ++now.table.row, cells: [], before: 0 });
          break;
        case "tc":
          if (++count > mostCells) throw new BrokenWorkbook({ reason: "too-many-cells", most: mostCells });
          if (now === undefined || row === undefined || now.cell !== null) break;
          now.cell = { text: "", columns: 1, merge: null };
          row.cells.push(now.cell);
          break;
        case "gridBefore":
          if (row !== undefined) row.before = numberOf(attribute("w:val"));
          break;
        case "gridSpan": {
          const cell = cellNow();
          if (cell !== null) cell.columns = Math.max(1, numberOf(attribute("w:val")));
          break;
        }
        case "vMerge": {
          const cell = cellNow();
          if (cell !== null) cell.merge = attribute("w:val") === "restart" ? "restart" : "continue";
          break;
        }
        case "p":
          if ((cellNow()?.text ?? "") !== "") add("\n");
          break;
        case "t":
          inText = true;
          break;
        case "r":
          inRun = true;
          break;
        default:
          // Stops of tabs have the same name as tabs.
          if (inRun) add(signs.get(element) ?? "");
      }
    },
    text(text) {
      if (inText) add(text);
    },
    close(element) {
      const now = open.at(-1);
      if (element === "t") inText = false;
      else if (element === "r") inRun = false;
      else if (element === "tbl") open.pop();
      else if (element === "tc" && now !== undefined) now.cell = null;
    },
  }));
  if (tables.length === 0) throw new BrokenWorkbook({ reason: "no-table" });
  return tables.map((table, index) => ({
    name: String(index + 1),
    isHidden: false,
    async *rows() {
      yield* sheetRows(table);
    },
  }));
}

const numberOf = (written: string | undefined): number => {
  const count = Number(written ?? 1);
  return Number.isSafeInteger(count) && count >= 0 ? Math.min(count, mostColumns) : 1;
};

function* sheetRows({ rows }: WordTable): Generator<SheetRow> {
  const spans = spansOf(rows);
  for (const { row, cells, before } of rows) {
    const texts: string[] = [];
    let index = before;
    for (const { text, columns, merge } of cells) {
      if (index > mostColumns) break;
      const seen = merge === "continue" ? "" : text.trim();
      if (seen !== "") {
        while (texts.length < index) texts.push("");
        texts[index] = seen;
      }
      index += columns;
    }
    const own = spans.get(row);
    if (texts.length > 0) yield { row, cells: texts, ...(own === undefined ? {} : { spans: own }) };
  }
}

function spansOf(rows: WordTable["rows"]): Map<number, Map<number, Span>> {
  const spans = new Map<number, Map<number, Span>>();
  /** By column: where a cell starts that goes on below. */
  const open = new Map<number, { row: number; columns: number }>();
  for (const { row, cells, before } of rows) {
    let index = before;
    for (const { columns, merge } of cells) {
      const above = open.get(index);
      const start = merge === "continue" && above !== undefined ? above : { row, columns };
      if (merge === null) open.delete(index);
      else open.set(index, start);
      if (columns > 1 || start.row < row) {
        const own = spans.get(start.row) ?? new Map<number, Span>();
        own.set(index, { rows: row - start.row + 1, columns });
        spans.set(start.row, own);
      }
      index += columns;
    }
  }
  return spans;
}
