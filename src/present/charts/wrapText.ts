// A text and a width → its lines, at most so many; what does not fit ends in an ellipsis.
import { labelFactor, letterUnits } from "./labelWidth.ts";

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
  // What fits into whole px fits into as many units of a letter; see `labelWidth`.
  const room = Math.floor((width * 100) / (size * labelFactor(bold)));
  const lines: string[] = [];
  let line: string[] = [];
  let used = 0;
  for (const word of text.slice(0, longest).split(/\s+/)) {
    if (word === "") continue;
    for (const { part, units } of partsOf(word, room)) {
      const more = line.length === 0 ? units : units + space;
      if (used + more > room && line.length > 0) {
        lines.push(line.join(" "));
        line = [];
        used = 0;
      }
      used += line.length === 0 ? units : more;
      line.push(part);
    }
  }
  if (line.length > 0) lines.push(line.join(" "));
  if (lines.length <= most && text.length <= longest) return lines;
  const whole = Math.min(most, lines.length) - 1;
  return [...lines.slice(0, whole), cut(lines.slice(whole).join(" "), room)];
}

const space = letterUnits(" ");
const ellipsis = letterUnits("…");

/** A word, or the parts of one that is wider than a line. */
function partsOf(word: string, room: number): { readonly part: string; readonly units: number }[] {
  const whole = letterUnits(word);
  if (whole <= room) return [{ part: word, units: whole }];
  const parts: { part: string; units: number }[] = [];
  let last = { part: "", units: 0 };
  for (const letter of word) {
    const units = letterUnits(letter);
    if (last.part !== "" && last.units + units > room) {
      parts.push(last);
      last = { part: "", units: 0 };
    }
    last = { part: last.part + letter, units: last.units + units };
  }
  return [...parts, last];
}

/** So many of its letters that they fit with an ellipsis behind them. */
function cut(rest: string, room: number): string {
  let kept = "";
  let used = ellipsis;
  for (const letter of rest) {
    used += letterUnits(letter);
    if (used > room) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}
