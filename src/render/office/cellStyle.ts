// What a cell is and how it looks → the style that the writer of workbooks takes.
import type { CellStyle } from "hucre";
import type { CellLook, SheetRow } from "../../model/workbook.ts";

/** What decides a style; `code` is the format of a number. */
export interface StyleParts {
  readonly code: string;
  readonly look?: CellLook | "header" | "caption" | "warning" | undefined;
  readonly weight?: SheetRow["weight"];
  /** Long texts are broken at the width of the column. */
  readonly wraps?: boolean;
  readonly align?: "left" | "right";
  readonly unlocked?: boolean;
  /** A fine line beneath each row of a table. */
  readonly ruled?: boolean;
}

const [ink, quiet, line, shade, input] = ["1F2933", "5F6B76", "B8C2CC", "E4EAF0", "FFFBE6"];

/** Dark enough to be read on white by all. */
const tones = { good: "1B6E3A", middle: "8A5A00", bad: "A4262C", warning: "A4262C", quiet } as const;

/** Widths of columns are counted in its digits; programs without it have letters as wide. */
export const usualFont = { name: "Arial", size: 10, color: { rgb: ink } } as const;

/** Beside the usual size. */
export const sizeOf = (look: StyleParts["look"]): number =>
  look === "title" ? 1.4 : look === "heading" ? 1.2 : 1;

export function cellStyle({ code, look, weight, wraps, align, unlocked, ruled }: StyleParts): CellStyle {
  const isBold = look === "title" || look === "heading" || look === "strong" || look === "header";
  const color = look !== undefined && look in tones ? tones[look as keyof typeof tones] : ink;
  const fill =
    look === "header" || weight === "group" ? shade : look === "input" || unlocked === true ? input : null;
  const size = usualFont.size * sizeOf(look);
  const border = { style: "thin", color: { rgb: line } } as const;
  return {
    // The writer makes a text of the font of each cell, to find it again: most cells have that of the workbook.
    ...(isBold || weight !== undefined || color !== ink || size !== usualFont.size
      ? {
          font: {
            name: usualFont.name,
            size,
            color: { rgb: color },
            ...(isBold || weight !== undefined ? { bold: true } : {}),
          },
        }
      : {}),
    alignment: {
      vertical: look === "header" ? "center" : "top",
      ...(wraps === true ? { wrapText: true } : {}),
      // Numbers at the right keep away from the texts of the next column.
      ...(align === undefined ? {} : { horizontal: align, ...(align === "right" ? { indent: 1 } : {}) }),
    },
    ...(code === "General" ? {} : { numFmt: code }),
    ...(fill === null ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill } } }),
    ...(look === "header" ? { border: { bottom: border, top: border } } : {}),
    ...(ruled === true ? { border: { bottom: { style: "thin", color: { rgb: shade } } } } : {}),
    ...(weight === "total" ? { border: { top: border } } : {}),
    ...(unlocked === true ? { border: { top: border, right: border, bottom: border, left: border } } : {}),
    ...(unlocked === undefined ? {} : { protection: { locked: !unlocked } }),
  };
}
