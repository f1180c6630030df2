// A guess → how a mapping writes where a column comes from.
import type { Guess } from "../../model/inspection.ts";

const quoted = (text: string): string => JSON.stringify(text);

/** @example sourceText({ ...guess, from: "Date", as: "dd.mm.yyyy" }) // {column: "Date", as: "dd.mm.yyyy"} */
export function sourceText({ from, as, fill, split, wide, of, words }: Guess): string {
  if (wide.length > 0) return `{wide: [${wide.map(quoted).join(", ")}]}`;
  if (of !== null) return `{met: ${quoted(from)}, of: ${quoted(of)}}`;
  const parts = [
    ...(from === "" ? [] : [`column: ${quoted(from)}`]),
    ...(as === null ? [] : [readingText(as)]),
    ...(fill ? ["fill: down"] : []),
    ...(split.length === 0 ? [] : [`split: ${JSON.stringify(split)}`]),
    ...(words.length === 0
      ? []
      : [`words: {${words.map(({ text, means }) => `${quoted(text)}: ${means}`).join(", ")}}`]),
  ];
  return parts.length === 1 && from !== "" ? quoted(from) : `{${parts.join(", ")}}`;
}

const readingText = (as: string): string =>
  as === "share" ? "as: share" : /^\d/.test(as) ? `of: ${as}` : `as: ${quoted(as)}`;
