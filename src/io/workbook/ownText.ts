// A piece that was cut from a long text → the same, which does not keep the long one in memory.
import { longestText } from "../../model/longestText.ts";

/** V8 copies shorter pieces anyway. */
const shortest = 13;

/** V8 lets a piece point into the text that it was cut from: a cell of twenty letters would keep the 256 KB around it. */
export const ownText = (piece: string): string => (piece.length < shortest ? piece : ` ${piece}`.slice(1));

/** A text with what follows it; of one that is too long for a cell, no more than shows that. */
export const withMore = (text: string, more: string): string =>
  text.length > longestText
    ? text
    : text + (more.length > longestText ? ownText(more.slice(0, longestText + 1)) : more);
