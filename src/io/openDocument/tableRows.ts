// The content of an OpenDocument file from a table on → its rows that hold something, with the numbers that people see.
import type { HiddenBy, SheetRow, Span, ShownNumber } from "../sheets/sheet.ts";
import { BrokenWorkbook } from "../workbook/brokenWorkbook.ts";
import { mostColumns } from "../../model/mostColumns.ts";
import { ownText, withMore } from "../workbook/ownText.ts";
import { readPieces, type Attributes } from "../workbook/readPieces.ts";
import { withoutEntities } from "../workbook/withoutEntities.ts";
import { cellText, shownText, type OpenCell } from "./cellText.ts";

const lastRow = 1_048_576;
/** One row may stand for many; so many cells at most are made of such rows. */
const mostRepeated = 5_000_000;

/** Repeats are counted before they are unrolled: thousands of empty rows cost no more than one. */
export async function* tableRows(pieces: AsyncIterable<string>, asked?: "kinds"): AsyncGenerator<SheetRow> {
  let found: SheetRow[] = [];
  let [row, repeatedRows, index, repeated, depth, within, cells] = [0, 0, 0, 0, 0, 0, [] as string[]];
  let hidden: HiddenBy | undefined;
  let shown: Map<number, ShownNumber> | null = null;
  let spans: Map<number, Span> | null = null;
  let kinds: { numbers: Set<number>; formulas: Set<number> } | null = null;
  let isFormula = false;
  let cell: OpenCell | null = null;
  let inText = false;
  /** How deep it is inside of what stands in a cell, and is not its text: a remark, a picture. */
  let aside = 0;
  let isEnd = false;

  const endCell = (own: OpenCell): void => {
    const text = own.isCovered ? "" : cellText(own);
    if (kinds !== null && isFormula && index < mostColumns) kinds.formulas.add(index);
    if (text === "" || index > mostColumns) {
      index += repeated;
      return;
    }
    const seen = shownText(own);
    // The first column too many stands for all behind it.
    for (const last = Math.min(index + repeated, mostColumns + 1); index < last; index++) {
      while (cells.length < index) cells.push("");
      cells[index] = text;
      if (kinds !== null && own.type !== "string" && own.type !== "") kinds.numbers.add(index);
      if (kinds !== null && isFormula) kinds.formulas.add(index);
      if (seen !== null) (shown ??= new Map()).set(index, seen);
    }
  };
  const endRow = (): void => {
    const next = row + repeatedRows;
    if (cells.length > 0) {
      if (next > lastRow) throw new BrokenWorkbook({ reason: "rows-out-of-order" });
      within += repeatedRows > 1 ? repeatedRows * cells.length : 0;
      if (within > mostRepeated) throw new BrokenWorkbook({ reason: "too-many-repeats", most: mostRepeated });
      const own = {
        cells,
        ...(shown === null ? {} : { shown }),
        ...(spans === null ? {} : { spans }),
        ...(hidden === undefined ? {} : { hidden }),
        ...(kinds === null ? {} : { kinds }),
      };
      for (let number = row + 1; number <= next; number++) found.push({ row: number, ...own });
    }
    row = next;
  };
  const reading = readPieces(pieces, {
    open(element, attribute, written) {
      if (isEnd) return;
      if (aside > 0) aside++;
      else if (cell === null) {
        if (element === "table") depth++;
        else if (depth === 1 && element === "table-row") {
          [cells, index, shown, spans] = [[], 0, null, null];
          kinds = asked === undefined ? null : { numbers: new Set(), formulas: new Set() };
          repeatedRows = repeatsOf(attribute("table:number-rows-repeated"));
          hidden = hiddenBy.get(attribute("table:visibility") ?? "");
        } else if (depth === 1 && (element === "table-cell" || element === "covered-table-cell")) {
          const attributes = written();
          repeated = repeatsOf(attributes["table:number-columns-repeated"]);
          const isCovered = element !== "table-cell";
          const type = attributes["office:value-type"] ?? "";
          isFormula = attributes["table:formula"] !== undefined;
          cell = { isCovered, type, value: valueOf(type, attributes), text: null };
          const span = isCovered ? null : spanOf(attributes);
          if (span !== null && index < mostColumns) (spans ??= new Map()).set(index, span);
        }
      } else if (element === "p") {
        cell.text = cell.text === null ? "" : withMore(cell.text, "\n");
        inText = true;
      } else if (!inText) aside = 1;
      else if (element === "s")
        cell.text = withMore(cell.text ?? "", " ".repeat(Math.min(repeatsOf(attribute("text:c")), 1000)));
      else if (element === "tab") cell.text = withMore(cell.text ?? "", "\t");
      else if (element === "line-break") cell.text = withMore(cell.text ?? "", "\n");
      else if (element === "annotation" || element === "note" || element === "ruby-text") aside = 1;
    },
    text(text) {
      if (cell !== null && inText && aside === 0) cell.text = withMore(cell.text ?? "", text);
    },
    close(element) {
      if (isEnd) return;
      if (aside > 0) aside--;
      else if (cell !== null) {
        if (element === "p") inText = false;
        else if (element === "table-cell" || element === "covered-table-cell") {
          endCell(cell);
          cell = null;
        }
      } else if (element === "table-row" && depth === 1) endRow();
      else if (element === "table") isEnd = --depth === 0;
    },
  });
  for await (const _ of reading) {
    yield* found;
    found = [];
  }
  if (!isEnd) throw new BrokenWorkbook({ reason: "malformed-xml" });
}

const hiddenBy: ReadonlyMap<string, HiddenBy> = new Map([
  ["filter", "filter"],
  ["collapse", "hand"],
]);

function repeatsOf(written: string | undefined): number {
  if (written === undefined) return 1;
  const count = Number(written);
  return Number.isSafeInteger(count) && count >= 1 ? count : 1;
}

function spanOf(attributes: Attributes): Span | null {
  const rows = repeatsOf(attributes["table:number-rows-spanned"]);
  const columns = repeatsOf(attributes["table:number-columns-spanned"]);
  return rows > 1 || columns > 1 ? { rows, columns } : null;
}

function valueOf(type: string, attributes: Attributes): string | null {
  const written = writtenValue(type, attributes);
  return written === undefined ? null : ownText(withoutEntities(written));
}

/** By the kind of the value; a text that the cell has no paragraph for stands in an attribute, too. */
function writtenValue(type: string, attributes: Attributes): string | undefined {
  switch (type) {
    case "string":
      return attributes["office:string-value"];
    case "float":
    case "percentage":
    case "currency":
      return attributes["office:value"];
    case "date":
      return attributes["office:date-value"];
    case "time":
      return attributes["office:time-value"];
    case "boolean":
      return attributes["office:boolean-value"];
    default:
      return undefined;
  }
}
