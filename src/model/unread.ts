// What stands where a file has no readable text, and a document needs one.
import type { Path } from "./place.ts";

const mark = "\u0000unread ";

/** The stand-in for the text at a path: like no other, and like nothing that anybody writes. */
export const unreadText = (path: Path): string => mark + path.join(".");

/**
 * Whether a text stands for one that could not be read, which is told; only documents that are not whole have any.
 *
 * @example
 * const { document } = parseDocument("scale.yaml", "format: nap/scale@1\nid: steps\nlevels: [{label: done}]");
 * document.text.levels.map(({ id }) => isUnread(id)) // [true]
 */
export const isUnread = (text: unknown): boolean => typeof text === "string" && text.startsWith(mark);

/**
 * Whether one of the unread paths is the way, or leads to what is around it; `*` is any key or index.
 *
 * @example
 * const unread = [["levels", 2, "id"], ["title"]];
 * [["levels"], ["levels", "*", "id"], ["title", "en"]].map((way) => isUnreadAt(unread, way)) // [false, true, true]
 */
export const isUnreadAt = (unread: readonly Path[], way: Path): boolean =>
  unread.some(
    (path) => path.length <= way.length && path.every((step, at) => way[at] === "*" || way[at] === step),
  );
