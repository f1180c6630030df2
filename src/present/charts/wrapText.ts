// A text and a width → its lines, at most so many; what does not fit ends in an ellipsis.
import { labelWidth } from "./labelWidth.ts";

/** Nobody reads more than this in a chart. */
const longest = 2000;

export interface Lettering {
  readonly size: number;
  readonly bold?: boolean;
}

/** @param most lines; at least one */
export function wrapText(
  text: string,
  width: number,
  { size, bold = false }: Lettering,
  most = 12,
): string[] {
  const fits = (line: string): boolean => labelWidth(line, size, bold) <= width;
  const lines: string[] = [];
  let line = "";
  const words = text
    .slice(0, longest)
    .split(/\s+/)
    .filter((word) => word !== "");
  for (const word of words.flatMap((each) => (fits(each) ? [each] : broken(each, fits)))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== "") lines.push(line);
  if (lines.length <= most && text.length <= longest) return lines;
  const whole = Math.min(most, lines.length) - 1;
  return [...lines.slice(0, whole), cut(lines.slice(whole).join(" "), fits)];
}

/** A word that is wider than a line. */
function broken(word: string, fits: (line: string) => boolean): string[] {
  const parts: string[] = [];
  let part = "";
  for (const letter of word) {
    if (part !== "" && !fits(part + letter)) {
      parts.push(part);
      part = "";
    }
    part += letter;
  }
  return part === "" ? parts : [...parts, part];
}

/** So many of its letters that they fit with an ellipsis behind them. */
function cut(rest: string, fits: (line: string) => boolean): string {
  const letters = Array.from(rest);
  let [low, high] = [0, letters.length];
  const cutAt = (count: number): string => `${letters.slice(0, count).join("").trimEnd()}…`;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(cutAt(middle))) low = middle;
    else high = middle - 1;
  }
  return cutAt(low);
}
