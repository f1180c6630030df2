// A table of HTML → its rows, each cell in the column in which it is seen.
import { mostColumns } from "../../model/mostColumns.ts";
import type { SheetRow, Span } from "../sheets/sheet.ts";
import { BrokenWorkbook } from "../workbook/brokenWorkbook.ts";
import type { HtmlElement } from "./htmlElement.ts";
import { cellText } from "./cellText.ts";

const mostRowspan = 65_534;
/** Cells that merged ones cover, over all rows. */
const mostCovered = 5_000_000;

export function* gridRows(table: HtmlElement): Generator<SheetRow> {
  /** By column, the row up to which a cell from above covers it. */
  const covered = new Map<number, number>();
  let [row, count] = [0, 0];
  for (const element of rowsOf(table)) {
    row++;
    const cells: string[] = [];
    const spans = new Map<number, Span>();
    const isCovered = (column: number): boolean => (covered.get(column) ?? 0) >= row;
    let index = 0;
    for (const cell of element.childNodes) {
      if (cell.nodeName !== "td" && cell.nodeName !== "th") continue;
      while (isCovered(index)) index++;
      // The first column too many stands for all behind it.
      if (index > mostColumns) break;
      const own = cell as HtmlElement;
      const span = {
        rows: spanOf(own, "rowspan", mostRowspan),
        columns: spanOf(own, "colspan", mostColumns),
      };
      const text = cellText(own);
      if (text !== "") {
        while (cells.length < index) cells.push("");
        cells[index] = text;
      }
      if (span.rows > 1 || span.columns > 1) spans.set(index, span);
      const end = Math.min(index + span.columns, mostColumns + 1);
      count += end - index;
      if (count > mostCovered) throw new BrokenWorkbook({ reason: "too-many-cells", most: mostCovered });
      if (span.rows > 1)
        for (let column = index; column < end; column++) covered.set(column, row + span.rows - 1);
      index = end;
    }
    if (cells.length === 0) continue;
    yield {
      row,
      cells,
      ...(spans.size === 0 ? {} : { spans }),
      ...(isHidden(element) ? { hidden: "hand" as const } : {}),
    };
  }
}

/** Not those of tables inside. */
function rowsOf(table: HtmlElement): HtmlElement[] {
  const rows: HtmlElement[] = [];
  for (const child of table.childNodes) {
    if (child.nodeName === "tr") rows.push(child as HtmlElement);
    else if (/^t(head|body|foot)$/.test(child.nodeName))
      for (const row of (child as HtmlElement).childNodes)
        if (row.nodeName === "tr") rows.push(row as HtmlElement);
  }
  return rows;
}

const attribute = ({ attrs }: HtmlElement, name: string): string | undefined =>
  attrs.find((own) => own.name === name)?.value;

function spanOf(cell: HtmlElement, name: "rowspan" | "colspan", most: number): number {
  const written = attribute(cell, name);
  const count = Number(written ?? 1);
  // 0: to the end of the table.
  if (name === "rowspan" && written?.trim() === "0") return most;
  return Number.isSafeInteger(count) && count >= 1 ? Math.min(count, most) : 1;
}

const isHidden = (row: HtmlElement): boolean =>
  attribute(row, "hidden") !== undefined || /display\s*:\s*none/i.test(attribute(row, "style") ?? "");
