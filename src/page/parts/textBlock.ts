// A sentence → a block of a page; a percent sign stays with its number.
import type { PageBlock } from "../data/pageBlock.ts";

export const textBlock = (text: string, isQuiet = false): PageBlock => ({
  kind: "text",
  text: text.replaceAll(" %", "\u00a0%"),
  ...(isQuiet ? { isQuiet } : {}),
});
