// The lines above a table, and how wide it is → its lines, none of which is longer.
import type { CaptionLine } from "../../model/workbook.ts";

/** A title is larger than the rest. */
const share = { title: 0.75, plain: 1, quiet: 1, warning: 1 } as const;

/**
 * Broken between words: a line that reaches beyond its table is cut on paper, and lines in one cell would have to be joined
 * with others, which spoils sorting and copying.
 *
 * @param letters that fit beside each other above the table
 */
export function captionRows(caption: readonly CaptionLine[], letters: number): CaptionLine[] {
  return caption.flatMap(({ text, look = "plain" }) => {
    const most = Math.max(24, Math.floor(letters * share[look]));
    return text
      .split("\n")
      .flatMap((line) => broken(line, most))
      .map((line) => ({ text: line, look }));
  });
}

function broken(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
