// A text → Markdown that shows exactly this text, on one line, and neither links to anything nor calls anybody.
import { safeText } from "./safeText.ts";

/** Characters that have a meaning in Markdown at any place; `<` and `&` would begin HTML. */
const marks = /[\\`*_[\]<>|~&]/g;
/** What begins a heading, a rule or a list at the start of a line. */
const openings = /^(?:(\d+)(?=[.)](?:\s|$))|(?=[#+=-]))/;

/**
 * Behind which letters sites for code would begin a mention, a reference or a link, however the text is escaped:
 * `@name`, `#12`, `!12`, `GH-12`, a short name of an emoji, `http://` and `www.`; and of a hash of a commit, its first letter.
 */
const callings = new RegExp(
  [
    /@(?=\S)/,
    /[#!$%~&](?=[\p{L}\p{N}])/u,
    /(?<![a-z])GH(?:SA)?-(?=\w)/i,
    /:(?=\/\/|[a-z+-][\w+-]*:)/i,
    /www(?=\.)/i,
    /\b[\da-f](?=[\da-f]{6,39}\b)(?=\d*[a-f])(?=[a-f]*\d|(?<=\d))/i,
  ]
    .map(({ source }) => source)
    .join("|"),
  "giu",
);

/** One of these is in every calling, and no text that has none is looked at for callings. */
const mayCall = /[@#!$%~&:]|gh|www|[\da-f]{7}/i;

/** A space without width: readers see nothing of it. As an entity, so that whoever reads the source does. */
const apart = "\u200b";
const apartEntity = "&#8203;";

/** Most ids and numbers: too short for a hash of a commit, or without its letters; and without the w of `www.`. */
const plain = /^(?:[a-vx-z\d.]{1,6}|[\d.]+)$/i;

/** For a cell, or behind other text. */
export function inlineText(text: string): string {
  // Ids below a direction are indented.
  const own = text.trim();
  if (plain.test(own)) return own;
  const safe = safeText(text).trim();
  const quiet = mayCall.test(safe) ? safe.replace(callings, `$&${apart}`) : safe;
  return quiet.replace(marks, String.raw`\$&`).replaceAll(apart, apartEntity);
}

/** For a line of its own. */
export const lineText = (text: string): string => inlineText(text).replace(openings, "$1\\");
