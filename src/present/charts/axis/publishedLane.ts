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

const everywhere: Box = { left: -Infinity, right: Infinity };

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
      const label = labelOf(mark, width, words);
      const free = lanes.findIndex((boxes) =>
        boxes.every(({ left, right }) => label.box.left >= right + apart || label.box.right <= left - apart),
      );
      const lane = free === -1 || label.lines.length > 0 ? lanes.length + label.lines.length : free;
      while (lanes.length < lane) lanes.push([everywhere]);
      (lanes[lane] ??= []).push(label.box);
      const text = (line: string, at: number, x: number): Mark => ({
        kind: "text",
        x,
        y: at * high + sizes.text,
        text: line,
        size: sizes.text,
        anchor: label.anchor,
      });
      return [
        ...label.lines.map((line, at) => text(line, lane - label.lines.length + at, label.x)),
        { kind: "shape", shape: "diamond", x: mark.x, y: lane * high + high / 2, size, fill: "hollow" },
        ...(label.text === "" ? [] : [text(label.text, lane, label.x)]),
      ];
    });
  return { piece: { marks: drawn, height: lanes.length * high }, places: marks.map(({ x }) => x) };
}

interface Label {
  /** Beside the mark; "" where there is no room. */
  readonly text: string;
  /** Above the mark; none where there is room beside it. */
  readonly lines: readonly string[];
  readonly x: number;
  readonly anchor: "start" | "end";
  /** What the mark and the text beside it take. */
  readonly box: Box;
}

/** Right of its mark, or left of it; where there is no room on either side, above it over the whole width. */
function labelOf(
  { figure, of, x }: PublishedMark & { readonly x: number },
  width: number,
  { charts, common }: Words<"charts">,
): Label {
  const [right, left] = [width - margin - x - size / 2 - gap, x - size / 2 - gap - margin];
  const text = charts.axis.publishedMark(localNumber(figure, common.decimal), of);
  const needed = labelWidth(text, sizes.text);
  const [from, to] = [x - size / 2, x + size / 2];
  if (needed <= right)
    return { text, lines: [], x: to + gap, anchor: "start", box: { left: from, right: to + gap + needed } };
  if (needed <= left)
    return { text, lines: [], x: from - gap, anchor: "end", box: { left: from - gap - needed, right: to } };
  const lines = wrapText(text, width - 2 * margin, { size: sizes.text }, mostLines);
  const widest = lines.reduce((most, line) => Math.max(most, labelWidth(line, sizes.text)), 0);
  // As near to its mark as the width lets it be.
  return right > left
    ? { text: "", lines, x: Math.min(from, width - margin - widest), anchor: "start", box: { left: from, right: to } }
    : { text: "", lines, x: Math.max(to, margin + widest), anchor: "end", box: { left: from, right: to } };
}
