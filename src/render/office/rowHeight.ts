// The texts of a row and the widths of their columns → how high the row is, where one line does not do.

/** Points; what programs give a row of one line of the usual font. */
const oneLine = 13.2;

/** Excel has no higher row. */
const highest = 409;

/** Longer texts fill the highest row whatever is in them. */
const mostRead = 8000;

/** How much wider letters of other scripts are than Latin ones on average. */
const otherScripts = 1.12;

/** Of the Latin letters, with those of other languages. */
const lastLatin = 0x24f;

/**
 * Programs that only show a file, or make paper of it, do not find out by themselves. `null` for a row of one line.
 *
 * @param size of the letters beside the usual one
 */
export function rowHeight(
  values: readonly unknown[],
  widths: readonly number[],
  size: number = 1,
): number | null {
  let most = 1;
  values.forEach((value, at) => {
    if (typeof value === "string") most = Math.max(most, linesOf(value, (widths[at] ?? 10) / size));
  });
  return most === 1 && size === 1 ? null : Math.min(highest, most * oneLine * size + 1.8);
}

function linesOf(text: string, width: number): number {
  // Most texts are shorter than this even in wide letters.
  if (text.length * otherScripts <= width && !text.includes("\n")) return 1;
  return text
    .slice(0, mostRead)
    .split("\n")
    .reduce((sum, line) => sum + brokenInto(line, Math.max(1, width - 1)), 0);
}

/** Words are broken as a whole, but for those that are longer than a line. */
function brokenInto(line: string, room: number): number {
  let [lines, filled, from] = [1, 0, 0];
  while (from < line.length) {
    const space = line.indexOf(" ", from);
    const end = space === -1 ? line.length : space;
    const length = (end - from) * (line.charCodeAt(from) > lastLatin ? otherScripts : 1);
    if (filled > 0 && filled + 1 + length > room) {
      lines += 1;
      filled = 0;
    }
    filled += (filled === 0 ? 0 : 1) + length;
    // A part of a long word fills lines of its own.
    if (filled > room) {
      lines += Math.ceil(filled / room) - 1;
      filled %= room;
    }
    from = end + 1;
  }
  return lines;
}
