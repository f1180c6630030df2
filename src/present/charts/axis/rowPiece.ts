// A figure under one rule → its label, and its line with the dot below it.
import { localNumber } from "../../localNumber.ts";
import { percentText } from "../../percentText.ts";
import type { Words } from "../../words/words.ts";
import type { Mark, Piece } from "../chart.ts";
import { labelledRow } from "../labelledRow.ts";
import { placeOf } from "../placeOf.ts";
import { moved } from "../stackPieces.ts";
import type { AxisRow } from "./axisRows.ts";
import { axisEnds, stepPlaces } from "./axisScale.ts";

const lineRoom = 16;

/** @param published where the marks of published figures are */
export const rowPiece = (
  row: AxisRow,
  published: readonly number[],
  width: number,
  words: Words<"charts">,
): Piece =>
  labelledRow(
    row.label,
    figureText(row, words),
    lineOf(row, published, width).map((mark) => moved(mark, 0, lineRoom / 2)),
    lineRoom,
    width,
    row.isOwn,
  );

function figureText(
  { value, range, rounding, reason }: AxisRow,
  { charts, common }: Words<"charts">,
): string {
  const shown = (share: NonNullable<AxisRow["value"]>): string =>
    localNumber(percentText(share, rounding), common.decimal);
  const figure =
    value === null
      ? [common.terms.noFigure, ...(reason === null ? [] : [`(${reason})`])].join(" ")
      : charts.percent(shown(value));
  return range === null ? figure : charts.axis.ranged(figure, shown(range.least), shown(range.greatest));
}

const tick = (x: number, dashed: boolean): Mark => ({
  kind: "line",
  points: [
    [x, dashed ? -7 : -3],
    [x, dashed ? 7 : 3],
  ],
  thickness: 1,
  ...(dashed ? { dashed } : { quiet: true }),
});

/** Around the height 0. */
function lineOf({ value, range, isOwn }: AxisRow, published: readonly number[], width: number): Mark[] {
  const [from, to] = axisEnds(width);
  return [
    {
      kind: "line",
      points: [
        [from, 0],
        [to, 0],
      ],
      thickness: 1,
      quiet: true,
    },
    ...stepPlaces(width).map((x) => tick(x, false)),
    ...published.map((x) => tick(x, true)),
    ...(range === null
      ? []
      : rangeMarks(placeOf(range.least, from, to), placeOf(range.greatest, from, to), 0)),
    ...(value === null
      ? []
      : [
          {
            kind: "shape",
            shape: "circle",
            x: placeOf(value, from, to),
            y: 0,
            size: isOwn ? 11 : 8,
            fill: "full",
          } as const,
        ]),
  ];
}

/** A thick line with an end at either side. */
export const rangeMarks = (from: number, to: number, y: number): Mark[] => [
  {
    kind: "line",
    points: [
      [from, y],
      [to, y],
    ],
    thickness: 2.5,
  },
  ...[from, to].map((x): Mark => ({
    kind: "line",
    points: [
      [x, y - 5],
      [x, y + 5],
    ],
    thickness: 1.5,
  })),
];
