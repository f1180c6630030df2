// Where levels lie, and labels → the lines of a plot with their numbers; no line goes through a label.
import { fraction, type Fraction } from "../../../math/fraction.ts";
import { sizes, type Mark } from "../chart.ts";
import type { Box } from "./freeLabels.ts";

const levels = [0, 25, 50, 75, 100];

/** @param placeOf the height of a share */
export const gridLines = (
  placeOf: (share: Fraction) => number,
  [left, right]: readonly [number, number],
  labels: readonly Box[],
  percent: (number: string) => string,
): Mark[] =>
  levels.flatMap((level): Mark[] => {
    const y = placeOf(fraction(level, 100));
    return [
      ...partsOf(y, left, right, labels).map(([from, to]): Mark => ({
        kind: "line",
        points: [
          [from, y],
          [to, y],
        ],
        thickness: 1,
        quiet: true,
      })),
      {
        kind: "text",
        x: left - 6,
        y: y + 4,
        text: percent(String(level)),
        size: sizes.small,
        anchor: "end",
        quiet: true,
      },
    ];
  });

/** What of a line is not behind a label. */
function partsOf(y: number, left: number, right: number, labels: readonly Box[]): [number, number][] {
  const parts: [number, number][] = [];
  let from = left;
  const hiding = labels.filter(({ top, bottom }) => top < y && y < bottom);
  for (const box of hiding.toSorted((a, b) => a.left - b.left)) {
    if (box.left > from) parts.push([from, box.left]);
    from = Math.max(from, box.right);
  }
  if (from < right) parts.push([from, right]);
  return parts;
}
