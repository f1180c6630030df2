// The text of an HTML file → its tables, each a sheet that goes by its number.
import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap, type TreeAdapter } from "parse5";
import type { Sheet } from "../sheets/sheet.ts";
import { workLimit, type WorkLimit } from "../workLimit.ts";
import { BrokenWorkbook } from "../workbook/brokenWorkbook.ts";
import { gridRows } from "./gridRows.ts";
import type { HtmlElement } from "./htmlElement.ts";

type Node = DefaultTreeAdapterMap["node"];

const mostElements = 5_000_000;
/** Browsers nest no deeper. */
const deepest = 512;
const mostTables = 1000;
/** Browsers take less for what people write; each megabyte may take more. */
const secondsPerMegabyte = 1;
/** A tag with more attributes than anybody writes takes the parser a time that grows with their square. */
const endlessTag = /<[a-z][^<>]{200000}/i;

/** Throws `BrokenWorkbook`: no table, too deep, too many elements, too long. */
export function openHtml(text: string): readonly Sheet[] {
  if (endlessTag.test(text)) throw new BrokenWorkbook({ reason: "endless-text" });
  const document = parse(text, { treeAdapter: limited(workLimit(text.length, secondsPerMegabyte)) });
  const tables: HtmlElement[] = [];
  const waiting: Node[] = [document];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!("childNodes" in node)) continue;
    if (node.nodeName === "table") tables.push(node as HtmlElement);
    for (let at = node.childNodes.length - 1; at >= 0; at--) waiting.push(node.childNodes[at] as Node);
  }
  if (tables.length === 0) throw new BrokenWorkbook({ reason: "no-table" });
  if (tables.length > mostTables) throw new BrokenWorkbook({ reason: "too-many-sheets", most: mostTables });
  return tables.map((table, index) => ({
    name: String(index + 1),
    isHidden: false,
    async *rows() {
      yield* gridRows(table);
    },
  }));
}

/** The parser asks it for each element: that is where it can be stopped. */
function limited({ seconds, isOver }: WorkLimit): TreeAdapter<DefaultTreeAdapterMap> {
  const depths = new WeakMap<object, number>();
  let count = 0;
  return {
    ...defaultTreeAdapter,
    createElement(name, namespace, attrs) {
      if (++count > mostElements) throw new BrokenWorkbook({ reason: "too-many-cells", most: mostElements });
      if (count % 256 === 0 && isOver()) throw new BrokenWorkbook({ reason: "too-long", seconds });
      return defaultTreeAdapter.createElement(name, namespace, attrs);
    },
    appendChild(parent, child) {
      const depth = (depths.get(parent) ?? 0) + 1;
      if (depth > deepest) throw new BrokenWorkbook({ reason: "deep-xml" });
      if ("childNodes" in child) depths.set(child, depth);
      defaultTreeAdapter.appendChild(parent, child);
    },
  };
}
