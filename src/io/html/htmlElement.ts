// An element of an HTML document, as the parser makes it.
import type { DefaultTreeAdapterMap } from "parse5";

export type HtmlElement = DefaultTreeAdapterMap["element"];
