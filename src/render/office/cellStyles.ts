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
}

const [ink, quiet, line, shade, input] = ["1F2933", "5F6B76", "B8C2CC", "E4EAF0", "FFFBE6"];

/** Dark enough to be read on white by all. */
const tones = { good: "1B6E3A", middle: "8A5A00", bad: "A4262C", warning: "A4262C", quiet } as const;

/** Gives the same object for the same parts: there are few styles and many cells. */
export function createCellStyles(): (parts: StyleParts) => CellStyle {
  const known = new Map<string, CellStyle>();
  return (parts) => {
    const { code, look, weight, wraps, align, unlocked } = parts;
    const key = `${code}\n${look} ${weight} ${wraps} ${align} ${unlocked}`;
    const found = known.get(key) ?? styleOf(parts);
    known.set(key, found);
    return found;
  };
}

function styleOf({ code, look, weight, wraps, align, unlocked }: StyleParts): CellStyle {
  const isBold = look === "title" || look === "heading" || look === "strong" || look === "header";
  const color = look !== undefined && look in tones ? tones[look as keyof typeof tones] : ink;
  const fill =
    look === "header" || weight === "group" ? shade : look === "input" || unlocked === true ? input : null;
  const size = look === "title" ? 14 : look === "heading" ? 12 : 11;
  const border = { style: "thin", color: { rgb: line } } as const;
  return {
    font: {
      name: "Calibri",
      size,
      color: { rgb: color },
      ...(isBold || weight !== undefined ? { bold: true } : {}),
    },
    alignment: {
      vertical: look === "header" ? "center" : "top",
      ...(wraps === true ? { wrapText: true } : {}),
      ...(align === undefined ? {} : { horizontal: align }),
    },
    ...(code === "General" ? {} : { numFmt: code }),
    ...(fill === null ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill } } }),
    ...(look === "header" ? { border: { bottom: border, top: border } } : {}),
    ...(weight === "total" ? { border: { top: border } } : {}),
    ...(unlocked === true ? { border: { top: border, right: border, bottom: border, left: border } } : {}),
    ...(unlocked === undefined ? {} : { protection: { locked: !unlocked } }),
  };
}
