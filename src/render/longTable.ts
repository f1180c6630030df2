// Cells that are cut to their widths → the lines of a table, in time that grows with its rows.
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
 * The same text as `cli-table3` gives for cells of one line that fit their columns. That library lays out every cell
 * anew for every row, so that a table of ten thousand rows costs it half a minute.
 */
export function longTable(columns: readonly LaidColumn[], rows: readonly (readonly LaidCell[])[]): string {
  return rows
    .map((row) =>
      row
        .map(({ printed, text }, at) => {
          const { width, align } = columns[at] ?? { width: 0, align: "left" };
          const space = " ".repeat(Math.max(0, width - textWidth(text)));
          return align === "right" ? space + printed : printed + space;
        })
        .join("  "),
    )
    .join("\n");
}
