// Where levels lie → the scale with its numbers from 0 to 100 %.
import { fraction, type Fraction } from "../../math/fraction.ts";
import type { Words } from "../words/words.ts";
import { margin, sizes, type Mark, type Piece } from "./chart.ts";
import { labelWidth } from "./labelWidth.ts";

const choices = [
  [0, 25, 50, 75, 100],
  [0, 50, 100],
  [0, 100],
];
const high = sizes.small + 4;

/** @param at the place of a percent */
export function levelScale(
  at: (percent: Fraction) => number,
  width: number,
  { charts }: Words<"charts">,
): Piece {
  const apart = labelWidth(charts.percent("100"), sizes.small) + 6;
  const levels = choices.find(([, second = 100]) => at(fraction(second)) - at(fraction(0)) >= apart) ?? [0];
  return {
    height: high + 4,
    marks: levels.flatMap((level): Mark[] => {
      const x = at(fraction(level));
      const text = charts.percent(String(level));
      const half = labelWidth(text, sizes.small) / 2;
      const anchor = x - half < margin ? "start" : x + half > width - margin ? "end" : "middle";
      return [
        {
          kind: "text",
          x: anchor === "start" ? margin : anchor === "end" ? width - margin : x,
          y: sizes.small,
          text,
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
