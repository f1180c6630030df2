// The text of a part's rows, as a query gives it → the cells of each row.

/** What an answer has for a text of which only is asked whether there is one. */
export const longText = "+";

const unescapes: Readonly<Record<string, string>> = { "~0": "~", "~1": "|", "~2": ";" };

/**
 * Rows are parted by `;`, cells by `|`, and these signs are written `~2`, `~1` and `~0` (for `~`) within a cell.
 *
 * @returns `null` for a text that no query gives
 * @example rowsIn("full|+;a~1b|", 2) // [["full", "+"], ["a|b", ""]]
 */
export function rowsIn(text: string, cells: number): string[][] | null {
  if (cells === 0) return text === "" ? [[]] : null;
  const rows = text.split(";").map((row) => row.split("|"));
  if (rows.some((row) => row.length !== cells) || /~(?![012])/.test(text)) return null;
  return text.includes("~")
    ? rows.map((row) => row.map((cell) => cell.replace(/~[012]/g, (sign) => unescapes[sign] ?? sign)))
    : rows;
}
