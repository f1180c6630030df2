// Every element that is about to be drawn → the same, its texts as they are to be seen.
import { Fragment, options, type VNode } from "preact";
import { shownText } from "./shownText.ts";

/** The attributes that people read or hear. */
const read = ["alt", "aria-label", "placeholder", "title"] as const;

/** Called once, before anything is drawn: no view can forget it. */
export function showTextsOnly(): void {
  options.vnode = (node: VNode) => {
    if (typeof node.type !== "string" && node.type !== Fragment) return;
    const props = node.props as Record<string, unknown>;
    if (props["children"] !== undefined) props["children"] = shown(props["children"]);
    for (const name of read) if (typeof props[name] === "string") props[name] = shownText(props[name]);
  };
}

const shown = (child: unknown): unknown =>
  typeof child === "string" ? shownText(child) : Array.isArray(child) ? child.map(shown) : child;
