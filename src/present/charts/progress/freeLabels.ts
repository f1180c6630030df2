// Labels that are wanted, the most important first → those that have room without meeting another, or a line.
import type { Mark } from "../chart.ts";
import { labelWidth } from "../labelWidth.ts";

type Point = readonly [x: number, y: number];

export interface WantedLabel {
  readonly text: string;
  readonly size: number;
  /** Where the middle of its base line may be, the best first; moved so that the label stays within the ends. */
  readonly spots: readonly Point[];
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * What is left out is in the table.
 *
 * @param lines that no label may cross
 * @param ends of the room for labels, from left to right
 */
export function freeLabels(
  wanted: readonly WantedLabel[],
  lines: readonly (readonly [Point, Point])[],
  [from, to]: readonly [number, number],
): { readonly marks: readonly Mark[]; readonly boxes: readonly Box[] } {
  const boxes: Box[] = [];
  const marks = wanted.flatMap(({ text, size, spots }): Mark[] => {
    const half = labelWidth(text, size) / 2;
    if (2 * half > to - from) return [];
    for (const [x, y] of spots) {
      const middle = Math.min(Math.max(x, from + half), to - half);
      const box = { left: middle - half - 2, right: middle + half + 2, top: y - size, bottom: y + 4 };
      if (boxes.some((other) => meet(box, other)) || lines.some((line) => crosses(line, box))) continue;
      boxes.push(box);
      return [{ kind: "text", x: Math.round(middle * 100) / 100, y, text, size, anchor: "middle" }];
    }
    return [];
  });
  return { marks, boxes };
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Liang and Barsky: what of the line lies within all four sides. */
function crosses([[x1, y1], [x2, y2]]: readonly [Point, Point], box: Box): boolean {
  let [first, last] = [0, 1];
  for (const [move, room] of [
    [x1 - x2, x1 - box.left],
    [x2 - x1, box.right - x1],
    [y1 - y2, y1 - box.top],
    [y2 - y1, box.bottom - y1],
  ] as const) {
    if (move === 0 && room < 0) return false;
    if (move < 0) first = Math.max(first, room / move);
    if (move > 0) last = Math.min(last, room / move);
  }
  return first < last;
}
