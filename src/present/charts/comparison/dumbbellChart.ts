// Figures of two sides, row by row → dumbbells: a circle for A, a square for B, and a line between them.
import type { Fraction } from "../../../math/fraction.ts";
import type { Rounding } from "../../../model/method.ts";
import { localNumber } from "../../localNumber.ts";
import { percentText } from "../../percentText.ts";
import type { Words } from "../../words/words.ts";
import { usualWidth, type Chart, type Mark } from "../chart.ts";
import { framedChart } from "../framedChart.ts";
import { labelledRow } from "../labelledRow.ts";
import { legendPiece } from "../legendPiece.ts";
import { levelScale } from "../levelScale.ts";
import { placeOf } from "../placeOf.ts";
import { stackPieces } from "../stackPieces.ts";
import { axisEnds, axisPlace, stepPlaces } from "../axis/axisScale.ts";

/** Shares, 0 to 1; `null` where a side has no value. */
export interface DumbbellRow {
  readonly id: string;
  readonly title: string;
  readonly a: Fraction | null;
  readonly b: Fraction | null;
}

export interface DumbbellInput {
  readonly title: string;
  readonly lead: string;
  /** What the first column of the table is. */
  readonly of: string;
  readonly names: { readonly a: string; readonly b: string };
  readonly roundings: { readonly a: Rounding; readonly b: Rounding };
  readonly rows: readonly DumbbellRow[];
  /** So many rows are drawn; the table has all. */
  readonly most: number;
  readonly captions: readonly string[];
}

const room = 16;

export function dumbbellChart(
  { title, lead, of, names, roundings, rows, most, captions }: DumbbellInput,
  words: Words<"charts">,
  width: number = usualWidth,
): Chart {
  const { charts, common } = words;
  const shown = (side: "a" | "b", value: Fraction | null): string =>
    value === null ? "–" : localNumber(percentText(value, roundings[side]), common.decimal);
  return framedChart(
    {
      title,
      lead,
      body: stackPieces(
        [
          levelScale((percent) => axisPlace(percent, width), width, words),
          ...rows
            .slice(0, most)
            .map((row) =>
              labelledRow(
                `${row.id} ${row.title}`.trim(),
                charts.dumbbell.both(shown("a", row.a), shown("b", row.b)),
                marksOf(row, width),
                room,
                width,
              ),
            ),
        ],
        6,
      ),
      legend: legendPiece(
        [
          { sample: [circle(0, 0)], text: `A: ${names.a}` },
          { sample: [square(0, 0)], text: `B: ${names.b}` },
        ],
        width,
      ),
      captions: [...(rows.length > most ? [charts.showing(most, rows.length)] : []), ...captions],
      table: {
        columns: [of, common.terms.title, "A", "B"],
        rows: rows.map((row) => [row.id, row.title, shown("a", row.a), shown("b", row.b)]),
      },
    },
    width,
  );
}

function marksOf({ a, b }: DumbbellRow, width: number): Mark[] {
  const [left, right] = axisEnds(width);
  const y = room / 2;
  const line = (from: number, to: number, thickness: number, quiet: boolean): Mark => ({
    kind: "line",
    points: [
      [from, y],
      [to, y],
    ],
    thickness,
    ...(quiet ? { quiet } : {}),
  });
  const [atA, atB] = [a, b].map((value) => (value === null ? null : placeOf(value, left, right)));
  return [
    line(left, right, 1, true),
    ...stepPlaces(width).map((x): Mark => ({
      kind: "line",
      points: [
        [x, y - 3],
        [x, y + 3],
      ],
      thickness: 1,
      quiet: true,
    })),
    ...(atA === null || atB === null || atA === undefined || atB === undefined
      ? []
      : between(atA, atB).map(([from, to]) => line(from, to, 2.5, false))),
    ...(atB === null || atB === undefined ? [] : [square(atB, y)]),
    ...(atA === null || atA === undefined ? [] : [circle(atA, y)]),
  ];
}

/** From the edge of the square, in which nothing is drawn but what lies behind it. */
const between = (a: number, b: number): (readonly [number, number])[] => {
  const edge = b < a ? b + side / 2 : b - side / 2;
  return Math.abs(a - b) <= side / 2 ? [] : [[Math.min(a, edge), Math.max(a, edge)]];
};

const side = 12;

const circle = (x: number, y: number): Mark => ({
  kind: "shape",
  shape: "circle",
  x,
  y,
  size: 8,
  fill: "full",
});
const square = (x: number, y: number): Mark => ({
  kind: "shape",
  shape: "square",
  x,
  y,
  size: side,
  fill: "hollow",
});
