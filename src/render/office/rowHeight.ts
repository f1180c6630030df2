// The texts of a row and the widths of their columns → how high the row is, where one line does not do.

/** Points; what programs give a row of one line of the usual font. */
const oneLine = 13.2;

/** Excel has no higher row. */
const highest = 409;

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

/** Words are broken as a whole, so that lines are not full; most letters are narrower than a digit. */
function linesOf(text: string, width: number): number {
  if (text.length <= width && !text.includes("\n")) return 1;
  return text
    .slice(0, 8000)
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / Math.max(1, width * 1.02 - 2))), 0);
}
