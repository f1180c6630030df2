// A cell of an HTML table → the text that a person sees in it.
import type { DefaultTreeAdapterMap } from "parse5";
import type { HtmlElement } from "./htmlElement.ts";

type Node = DefaultTreeAdapterMap["node"];

/** They begin a line of their own. */
const blocks = /^(p|div|li|ul|ol|tr|h[1-6]|br|dd|dt|blockquote)$/;
/** Nobody sees them, or they are a table of their own. */
const aside = /^(script|style|template|table|head|title|select|textarea)$/;

/** Spaces and line ends of the file are one space; paragraphs and `br` are line breaks. */
export function cellText(cell: HtmlElement): string {
  let text = "";
  const waiting: Node[] = [...cell.childNodes].toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeName === "#text") text += (node as { value: string }).value.replaceAll(/[ \t\r\n\f]+/g, " ");
    else if ("childNodes" in node && !aside.test(node.nodeName)) {
      if (blocks.test(node.nodeName)) text += "\n";
      for (let at = node.childNodes.length - 1; at >= 0; at--) waiting.push(node.childNodes[at] as Node);
    }
  }
  return text
    .replaceAll("\u00a0", " ")
    .split("\n")
    .map((line) => line.replaceAll(/ {2,}/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
