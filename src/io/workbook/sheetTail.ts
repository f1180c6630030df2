// The part of a workbook that is a worksheet → what stands behind its rows: merged cells, and whether a filter hides rows.
import type { Span } from "../sheets/sheet.ts";
import { columnOf } from "./columnOf.ts";
import type { SheetTail } from "./sheetRows.ts";

/** So many merged cells are looked at; no sheet that people made has more. */
const mostSpans = 100_000;
/** Between two chunks a mark may be cut, and what belongs to it. */
const kept = 512;

const marks = /<(?:\w+:)?(?:mergeCell\b[^>]{0,200}\bref="([^"]{1,40})"|(filterColumn)\b)/g;

/** Finds them in the text of the XML, which is much less work than to read it. */
export async function sheetTail(chunks: AsyncIterable<Buffer>): Promise<SheetTail> {
  const spans = new Map<number, Map<number, Span>>();
  let [rest, count, isFiltered, behindRows] = ["", 0, false, false];
  for await (const chunk of chunks) {
    const text = rest + chunk.toString("latin1");
    behindRows ||= /<\/(?:\w+:)?sheetData>|<(?:\w+:)?sheetData\/>/.test(text);
    if (!behindRows) {
      rest = text.slice(-kept);
      continue;
    }
    marks.lastIndex = 0;
    let end = 0;
    for (const [all, reference, filter] of text.matchAll(marks)) {
      end = text.indexOf(all, end) + all.length;
      if (filter !== undefined) isFiltered = true;
      else if (count++ < mostSpans) addSpan(spans, reference ?? "");
    }
    rest = text.slice(Math.max(end, text.length - kept));
  }
  return { spans, hidden: isFiltered ? "filter" : "hand" };
}

function addSpan(spans: Map<number, Map<number, Span>>, reference: string): void {
  const [from = "", to = ""] = reference.split(":");
  const [left, right] = [columnOf(from), columnOf(to)];
  const [top, bottom] = [from, to].map((cell) => Number(/(?<!\d)\d+$/.exec(cell)?.[0] ?? Number.NaN));
  if (left === null || right === null || top === undefined || bottom === undefined) return;
  if (!(bottom >= top && right >= left)) return;
  const own = spans.get(top) ?? new Map<number, Span>();
  own.set(left, { rows: bottom - top + 1, columns: right - left + 1 });
  spans.set(top, own);
}
