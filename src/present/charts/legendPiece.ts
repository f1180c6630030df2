// Samples of marks and what they mean → the legend of a chart.
import { margin, sizes, type Mark, type Piece } from "./chart.ts";
import { lineHeight } from "./paragraph.ts";
import { labelWidth } from "./labelWidth.ts";
import { moved, stackPieces } from "./stackPieces.ts";
import { wrapText } from "./wrapText.ts";

export interface LegendItem {
  /** Around the point 0, 0; no wider than `sampleWidth`. */
  readonly sample: readonly Mark[];
  readonly text: string;
}

const sampleWidth = 22;
const gap = 8;
const between = 16;

/** Items stand beside each other where they fit. */
export function legendPiece(items: readonly LegendItem[], width: number): Piece {
  const room = width - 2 * margin;
  const size = sizes.small;
  const rows: { left: number; items: { item: LegendItem; left: number }[] }[] = [];
  for (const item of items) {
    const needed = sampleWidth + gap + labelWidth(item.text, size);
    const last = rows.at(-1);
    if (last !== undefined && last.left + between + needed <= room) {
      last.items.push({ item, left: last.left + between });
      last.left += between + needed;
    } else rows.push({ left: needed, items: [{ item, left: 0 }] });
  }
  return stackPieces(
    rows.map((row) => {
      const pieces = row.items.map(({ item, left }) => itemPiece(item, left, room));
      return {
        height: pieces.reduce((most, { height }) => Math.max(most, height), 0),
        marks: pieces.flatMap(({ marks }) => marks),
      };
    }),
    3,
  );
}

function itemPiece({ sample, text }: LegendItem, left: number, room: number): Piece {
  const size = sizes.small;
  const high = lineHeight(size);
  const lines = wrapText(text, room - left - sampleWidth - gap, { size }, 4);
  return {
    height: lines.length * high,
    marks: [
      ...sample.map((mark) => moved(mark, margin + left + sampleWidth / 2, high / 2)),
      ...lines.map((line, at): Mark => ({
        kind: "text",
        x: margin + left + sampleWidth + gap,
        y: at * high + size,
        text: line,
        size,
        anchor: "start",
      })),
    ],
  };
}
