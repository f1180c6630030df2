// Text and a width in display cells → text that fits.
import { textWidth } from "./textWidth.ts";

const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

/** The text, or its beginning and an ellipsis; a combining mark is never separated from its letter. */
export function cutText(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let cut = "";
  let used = 0;
  for (const { segment } of segmenter.segment(text)) {
    used += textWidth(segment);
    if (used > width - 1) break;
    cut += segment;
  }
  return width < 1 ? "" : `${cut.trimEnd()}…`;
}

/** The text, or an ellipsis and its end. */
export function cutStart(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const letters = Array.from(segmenter.segment(text), ({ segment }) => segment);
  while (letters.length > 0 && textWidth(letters.join("")) > width - 1) letters.shift();
  return width < 1 ? "" : `…${letters.join("").trimStart()}`;
}

/** The text in lines of at most that width, broken at spaces; a longer word is kept whole on its own line. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && textWidth(line) + 1 + textWidth(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** The text in lines of at most that width, broken at spaces, and within words that are longer. */
export function wrapAll(text: string, width: number): string[] {
  if (width < 2) return [text];
  return wrapText(text, width).flatMap((line) =>
    textWidth(line) <= width ? [line] : brokenWord(line, width),
  );
}

function brokenWord(word: string, width: number): string[] {
  const parts: string[] = [];
  let part = "";
  let used = 0;
  for (const { segment } of segmenter.segment(word)) {
    const own = textWidth(segment);
    if (used + own > width && part !== "") {
      parts.push(part);
      part = "";
      used = 0;
    }
    part += segment;
    used += own;
  }
  return [...parts, part];
}
