// The cells of rows, one row after the other → the same with empty cells of some columns repeating the one above.

/** Fills the cells of a row; what was filled ends where `stop` is called. */
export interface FillDown {
  readonly fill: (cells: readonly string[]) => readonly string[];
  readonly stop: () => void;
}

/**
 * A new text in a column ends what was filled in the columns behind it in `indexes`.
 *
 * @param indexes positions of the columns, those of the outermost headings first
 * @example
 * const { fill } = createFillDown([0, 1]);
 * fill(["A", "1", "x"]);
 * fill(["", "", "y"]) // ["A", "1", "y"]
 * fill(["B", "", "z"]) // ["B", "", "z"]
 */
export function createFillDown(indexes: readonly number[]): FillDown {
  const above = indexes.map(() => "");
  return {
    fill(cells) {
      if (indexes.length === 0) return cells;
      let filled: string[] | null = null;
      for (const [level, index] of indexes.entries()) {
        const cell = cells[index] ?? "";
        if (cell.trim() !== "") {
          // The same text again, as where a merged cell was spread, begins nothing new.
          if (cell.trim() !== above[level]?.trim()) above.fill("", level + 1);
          above[level] = cell;
        } else if (above[level] !== "") {
          filled ??= [...cells];
          filled[index] = above[level] ?? "";
        }
      }
      return filled ?? cells;
    },
    stop: () => void above.fill(""),
  };
}
