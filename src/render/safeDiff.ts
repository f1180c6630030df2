// The diff of files → the same without what steers a terminal or a runner; a program can apply it still.
import { safeText } from "./safeText.ts";

/** Line breaks and tabs stay as they are: they are part of the files. */
export const safeDiff = (diff: string): string =>
  diff
    .split(/(\r?\n|\t)/)
    .map((part, index) => (index % 2 === 1 ? part : safeText(part)))
    .join("");
