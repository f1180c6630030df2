// Published figures → hollow marks above the axis, in as many lines as their labels need.
import { parseFraction } from "../../../math/fraction.ts";
import { localNumber } from "../../localNumber.ts";
import type { Words } from "../../words/words.ts";
import { margin, sizes, type Mark, type Piece } from "../chart.ts";
import { lineHeight } from "../paragraph.ts";
import { labelWidth } from "../labelWidth.ts";
import { wrapText } from "../wrapText.ts";
import { axisPlace } from "./axisScale.ts";
import type { PublishedMark } from "./axisRows.ts";

const size = 11;
const gap = 5;
const apart = 8;
/** The others are in the table. */
const most = 12;
/** Of one label. */
const mostLines = 3;

interface Box {
  readonly left: number;
  readonly right: number;
}

/** @returns the lane, and where its marks are, so that rows can show the places */
export function publishedLane(
  published: readonly PublishedMark[],
  width: number,
  words: Words<"charts">,
): { readonly piece: Piece; readonly places: readonly number[] } {
  const marks = published.slice(0, most).flatMap((mark) => {
    const percent = parseFraction(mark.figure);
    if (percent === null || percent.n < 0n || percent.n > 100n * percent.d) return [];
    return [{ ...mark, x: axisPlace(percent, width) }];
  });
  const lanes: Box[][] = [];
  const high = lineHeight(sizes.text);
  const drawn = marks
    .toSorted((a, b) => a.x - b.x)
    .flatMap((mark): Mark[] => {
      const { lines, x, anchor, box } = labelOf(mark, width, words);
      const free = lanes.findIndex((boxes) =>
        boxes.every(({ left, right }) => box.left >= right + apart || box.right <= left - apart),
      );
      const top = free === -1 || lines.length > 1 ? lanes.length : free;
      const last = top + lines.length - 1;
      for (let lane = top; lane <= last; lane++) (lanes[lane] ??= []).push(box);
      return [
        { kind: "shape", shape: "diamond", x: mark.x, y: last * high + high / 2, size, fill: "hollow" },
        ...lines.map((text, at): Mark => ({
          kind: "text",
          x,
          y: (top + at) * high + sizes.text,
          text,
          size: sizes.text,
          anchor,
        })),
      ];
    });
  return { piece: { marks: drawn, height: lanes.length * high }, places: marks.map(({ x }) => x) };
}

/** Right of its mark, or left of it where there is more room; the last of its lines stands beside the mark. */
function labelOf(
  { figure, of, x }: PublishedMark & { readonly x: number },
  width: number,
  { charts, common }: Words<"charts">,
): {
  readonly lines: readonly string[];
  readonly x: number;
  readonly box: Box;
  readonly anchor: "start" | "end";
} {
  const [right, left] = [width - margin - x - size / 2 - gap, x - size / 2 - gap - margin];
  const whole = charts.axis.publishedMark(localNumber(figure, common.decimal), of);
  const isRight = labelWidth(whole, sizes.text) <= right || right >= left;
  const lines = wrapText(whole, isRight ? right : left, { size: sizes.text }, mostLines);
  const widest = lines.reduce((so, line) => Math.max(so, labelWidth(line, sizes.text)), 0);
  const needed = size / 2 + gap + widest;
  return isRight
    ? { lines, x: x + size / 2 + gap, box: { left: x - size / 2, right: x + needed }, anchor: "start" }
    : { lines, x: x - size / 2 - gap, box: { left: x - needed, right: x + size / 2 }, anchor: "end" };
}
