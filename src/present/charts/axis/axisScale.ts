// The width of a chart → the scale from 0 to 100 %, with its numbers.
import { fraction } from "../../../math/fraction.ts";
import type { Words } from "../../words/words.ts";
import { margin, sizes, type Mark, type Piece } from "../chart.ts";
import { placeOf } from "../placeOf.ts";

const steps = [0, 25, 50, 75, 100];
const inset = 6;

/** Where 0 and 100 % lie. */
export const axisEnds = (width: number): readonly [from: number, to: number] => [
  margin + inset,
  width - margin - inset,
];

export const stepPlaces = (width: number): number[] =>
  steps.map((step) => placeOf(fraction(step, 100), ...axisEnds(width)));

export function axisScale(width: number, { charts }: Words<"charts">): Piece {
  const places = stepPlaces(width);
  const high = sizes.small + 4;
  return {
    height: high + 4,
    marks: places.flatMap((x, at): Mark[] => {
      const step = steps[at] ?? 0;
      const anchor = step === 0 ? "start" : step === 100 ? "end" : "middle";
      const shift = step === 0 ? -inset : step === 100 ? inset : 0;
      return [
        {
          kind: "text",
          x: x + shift,
          y: sizes.small,
          text: charts.percent(String(step)),
          size: sizes.small,
          anchor,
          quiet: true,
        },
        {
          kind: "line",
          points: [
            [x, high],
            [x, high + 4],
          ],
          thickness: 1,
          quiet: true,
        },
      ];
    }),
  };
}
