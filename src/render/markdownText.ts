// A text → Markdown that shows exactly this text, on one line.
import { safeText } from "./safeText.ts";

/** Characters that have a meaning in Markdown at any place; `<` and `&` would begin HTML. */
const marks = /[\\`*_[\]<>|~&]/g;
/** What begins a heading, a rule or a list at the start of a line. */
const openings = /^(?:(\d+)(?=[.)](?:\s|$))|(?=[#+=-]))/;

/** For a cell, or behind other text. */
export const inlineText = (text: string): string =>
  safeText(text)
    .trim()
    .replace(marks, String.raw`\$&`);

/** For a line of its own. */
export const lineText = (text: string): string => inlineText(text).replace(openings, "$1\\");
