// Cells that are cut to their widths → the lines of a table, in time that grows with its rows.

/** The column of a table as it is laid out: how wide it is, and on which side its texts stand. */
export interface LaidColumn {
  readonly width: number;
  readonly align: "left" | "right";
}

/** A cell as it is printed, and how many display cells it takes: colours take none. */
export interface LaidCell {
  readonly printed: string;
  readonly width: number;
}

/** Between two columns. */
const gap = 2;

/**
 * The same text as `cli-table3` gives for cells of one line that fit their columns, without the spaces at the ends of lines.
 * That library lays out every cell anew for every row, so that a table of ten thousand rows costs it half a minute.
 *
 * @param rows asked for one by one: of a long table no more than a line is held
 */
export function* longTable(
  columns: readonly LaidColumn[],
  rows: Iterable<readonly LaidCell[]>,
): Generator<string> {
  for (const row of rows) yield lineOf(columns, row);
}

/** Spaces are put in front of a text when it comes, so that none are left at the end. */
function lineOf(columns: readonly LaidColumn[], row: readonly LaidCell[]): string {
  let line = "";
  let space = 0;
  let last = "";
  for (let at = 0; at < row.length; at++) {
    const { printed, width } = row[at] ?? noCell;
    const column = columns[at];
    const room = Math.max(0, (column?.width ?? 0) - width);
    if (column?.align === "right") space += room;
    if (printed !== "") {
      line += spaces(space) + printed;
      space = 0;
      last = printed;
    }
    space += column?.align === "right" ? gap : room + gap;
  }
  return last === last.trimEnd() ? line : line.trimEnd();
}

const noCell: LaidCell = { printed: "", width: 0 };

const blanks = Array.from({ length: 256 }, (_, count) => " ".repeat(count));

const spaces = (count: number): string => (count <= 0 ? "" : (blanks[count] ?? " ".repeat(count)));
