// A text → its lines in a chart, from the left margin to the right one.
import { margin, type Piece } from "./chart.ts";
import { wrapText, type Lettering } from "./wrapText.ts";

interface Look extends Lettering {
  readonly quiet?: boolean;
  /** Of lines. */
  readonly most?: number;
}

/** @param width of the chart */
export function paragraph(
  text: string,
  width: number,
  { size, bold = false, quiet = false, most = 12 }: Look,
): Piece {
  const lines = wrapText(text, width - 2 * margin, { size, bold }, most);
  const high = lineHeight(size);
  return {
    height: lines.length * high,
    marks: lines.map((line, at) => ({
      kind: "text",
      x: margin,
      y: at * high + size,
      text: line,
      size,
      anchor: "start",
      ...(bold ? { bold } : {}),
      ...(quiet ? { quiet } : {}),
    })),
  };
}

export const lineHeight = (size: number): number => size + 4;
