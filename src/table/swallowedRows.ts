// The cells of a record, one of which has line breaks → the rows that an unclosed quote has joined into it.

/** The cell that swallowed them, counted from 0, and how many they are. */
export interface SwallowedRows {
  readonly index: number;
  readonly rows: number;
}

/** `null` where each line break may well be meant. */
export function swallowedRows(
  cells: readonly string[],
  header: number,
  delimiter: string,
): SwallowedRows | null {
  if (header < 2) return null;
  for (const index of cells.keys()) {
    const rows = rowsIn(cells, index, header, delimiter);
    if (rows > 0) return { index, rows };
  }
  return null;
}

/**
 * The row in which the quote opens ends with the first line of the cell; the last line of the cell begins a row that
 * ends with the cells behind it. A line is a row when it has as many cells as the header and one that is like the cell
 * above it; a last line alone says so only where the row that swallowed it is a whole one, too.
 */
function rowsIn(cells: readonly string[], index: number, header: number, delimiter: string): number {
  const [first = "", ...others] = (cells[index] ?? "").split(/\r\n|\n|\r/);
  const opened = [...cells.slice(0, index), ...first.split(delimiter)];
  const isRow = (row: readonly string[]): boolean =>
    row.length === header && row.some((cell, column) => isAlike(cell, opened[column], column));
  const last = others.pop();
  if (last === undefined) return 0;
  const whole = others.filter((line) => isRow(line.split(delimiter))).length;
  const isCut = isRow([...last.split(delimiter), ...cells.slice(index + 1)]);
  return whole + (isCut && (whole > 0 || opened.length === header) ? 1 : 0);
}

const isAlike = (cell: string, above: string | undefined, column: number): boolean =>
  above !== undefined && cell.trim() !== "" && shapeOf(cell, column) === shapeOf(above, column);

/** Numbers are alike (1.2 and 1.10), and in the first column, where clauses usually stand, words as well. */
function shapeOf(cell: string, column: number): string {
  const shape = cell.trim().replace(/\d+/g, "0");
  return column === 0 ? shape.replace(/[a-z\u00c0-\uffdc]+/gi, "a") : shape;
}
