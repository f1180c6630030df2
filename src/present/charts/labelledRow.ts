// A label, a figure and marks → a row: the texts above, the marks below them.
import { margin, sizes, type Mark, type Piece } from "./chart.ts";
import { labelWidth } from "./labelWidth.ts";
import { lineHeight } from "./paragraph.ts";
import { moved } from "./stackPieces.ts";
import { wrapText } from "./wrapText.ts";

const size = sizes.text;
const between = 12;
const gap = 3;

/**
 * Long names and long figures stand below each other.
 *
 * @param marks from the height 0 to `room`
 */
export function labelledRow(
  label: string,
  figure: string,
  marks: readonly Mark[],
  room: number,
  width: number,
  isBold = false,
): Piece {
  const all = width - 2 * margin;
  const lettering = { size, bold: isBold };
  const figureWidth = labelWidth(figure, size, isBold);
  const isBeside = figureWidth <= all * 0.6;
  const labels = wrapText(label, isBeside ? all - figureWidth - between : all, lettering, 3);
  const figures = isBeside ? [figure] : wrapText(figure, all, lettering, 3);
  const high = lineHeight(size);
  const text = (line: string, at: number, isRight: boolean): Mark => ({
    kind: "text",
    x: isRight ? width - margin : margin,
    y: at * high + size,
    text: line,
    size,
    anchor: isRight ? "end" : "start",
    ...(isBold ? { bold: true } : {}),
  });
  const lines = isBeside ? Math.max(labels.length, 1) : labels.length + figures.length;
  const top = lines * high + gap;
  return {
    height: top + room,
    marks: [
      ...labels.map((line, at) => text(line, at, false)),
      ...figures.map((line, at) =>
        text(line, isBeside ? 0 : labels.length + at, isBeside || figures.length === 1),
      ),
      ...marks.map((mark) => moved(mark, 0, top)),
    ],
  };
}
