// Cells that are cut to their widths → the lines of a table, in time that grows with its rows.
import { joinPieces } from "./joinPieces.ts";
import { textWidth } from "./textWidth.ts";

/** The column of a table as it is laid out: how wide it is, and on which side its texts stand. */
export interface LaidColumn {
  readonly width: number;
  readonly align: "left" | "right";
}

/** A cell as it is printed, and how many display cells it takes: colours take none. */
export interface LaidCell {
  readonly printed: string;
  readonly text: string;
}

/**
 * The same text as `cli-table3` gives for cells of one line that fit their columns, without the spaces at the ends of lines.
 * That library lays out every cell anew for every row, so that a table of ten thousand rows costs it half a minute.
 *
 * @param rows asked for one by one: of a long table no more than its lines is held
 */
export const longTable = (columns: readonly LaidColumn[], rows: Iterable<readonly LaidCell[]>): string =>
  joinPieces(lines(columns, rows), "\n");

function* lines(columns: readonly LaidColumn[], rows: Iterable<readonly LaidCell[]>): Generator<string> {
  for (const row of rows) {
    let line = "";
    for (const [at, { printed, text }] of row.entries()) {
      const { width, align } = columns[at] ?? { width: 0, align: "left" };
      const space = spaces(width - textWidth(text));
      line += (at === 0 ? "" : "  ") + (align === "right" ? space + printed : printed + space);
    }
    yield line.trimEnd();
  }
}

const blank = " ".repeat(256);

const spaces = (count: number): string =>
  count <= 0 ? "" : count <= blank.length ? blank.slice(0, count) : " ".repeat(count);
