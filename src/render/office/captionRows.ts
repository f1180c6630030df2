// The lines above a table, and how wide it is → its lines, none of which is longer.
import type { CaptionLine } from "../../model/workbook.ts";

/** A title is larger than the rest, and bold. */
const share = { title: 0.65, plain: 1, quiet: 1, warning: 1 } as const;

/** Letters that fit on a page beside a narrow table. */
const narrowest = 120;

/** Between the parts of a line, which stay together where they can. */
const between = " · ";

/**
 * Broken between its parts, else between words: a line that reaches beyond its table is cut on paper, and lines in one cell would
 * have to be joined with others, which spoils sorting and copying.
 *
 * @param letters that fit beside each other above the table
 */
export function captionRows(caption: readonly CaptionLine[], letters: number): CaptionLine[] {
  return caption.flatMap(({ text, look = "plain" }) => {
    const most = Math.floor(Math.max(narrowest, letters) * share[look]);
    return text
      .split("\n")
      .flatMap((line) => brokenParts(line, most))
      .map((line) => ({ text: line, look }));
  });
}

function brokenParts(text: string, most: number): string[] {
  if (text.length <= most) return [text];
  return joined(text.split(between), between, most).flatMap((line) => joined(line.split(" "), " ", most));
}

/** As many in a line as fit; one that is too long alone has its own. */
function joined(parts: readonly string[], sign: string, most: number): string[] {
  const lines: string[] = [];
  let line: string | null = null;
  for (const part of parts) {
    if (line === null) line = part;
    else if (line.length + sign.length + part.length <= most) line = `${line}${sign}${part}`;
    else {
      lines.push(line);
      line = part;
    }
  }
  return line === null ? lines : [...lines, line];
}
