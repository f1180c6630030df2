// A figure under one rule → its label, and its line with the dot below it.
import { localNumber } from "../../localNumber.ts";
import { percentText } from "../../percentText.ts";
import type { Words } from "../../words/words.ts";
import { margin, sizes, type Mark, type Piece } from "../chart.ts";
import { labelWidth } from "../labelWidth.ts";
import { lineHeight } from "../paragraph.ts";
import { placeOf } from "../placeOf.ts";
import { moved } from "../stackPieces.ts";
import { wrapText } from "../wrapText.ts";
import type { AxisRow } from "./axisRows.ts";
import { axisEnds, stepPlaces } from "./axisScale.ts";

const size = sizes.text;
const lineRoom = 16;
const between = 12;

/** @param published where the marks of published figures are */
export function rowPiece(
  row: AxisRow,
  published: readonly number[],
  width: number,
  words: Words<"charts">,
): Piece {
  const figure = figureText(row, words);
  const room = width - 2 * margin;
  const figureWidth = labelWidth(figure, size, row.isOwn);
  // Long names and long figures stand below each other.
  const isBeside = figureWidth <= room / 2;
  const labels = wrapText(
    row.label,
    isBeside ? room - figureWidth - between : room,
    { size, bold: row.isOwn },
    2,
  );
  const figures = isBeside ? [figure] : wrapText(figure, room, { size, bold: row.isOwn }, 3);
  const high = lineHeight(size);
  const text = (line: string, at: number, isRight: boolean): Mark => ({
    kind: "text",
    x: isRight ? width - margin : margin,
    y: at * high + size,
    text: line,
    size,
    anchor: isRight ? "end" : "start",
    ...(row.isOwn ? { bold: true } : {}),
  });
  const lines = isBeside ? Math.max(labels.length, 1) : labels.length + figures.length;
  const top = lines * high + 2;
  return {
    height: top + lineRoom,
    marks: [
      ...labels.map((line, at) => text(line, at, false)),
      ...figures.map((line, at) => text(line, isBeside ? 0 : labels.length + at, true)),
      ...lineOf(row, published, width).map((mark) => moved(mark, 0, top + lineRoom / 2)),
    ],
  };
}

function figureText(
  { value, range, rounding, reason }: AxisRow,
  { charts, common }: Words<"charts">,
): string {
  const shown = (share: NonNullable<AxisRow["value"]>): string =>
    localNumber(percentText(share, rounding), common.decimal);
  const figure = value === null ? (reason ?? common.terms.noFigure) : charts.percent(shown(value));
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
  const ends = axisEnds(width);
  return [
    {
      kind: "line",
      points: [
        [ends[0], 0],
        [ends[1], 0],
      ],
      thickness: 1,
      quiet: true,
    },
    ...stepPlaces(width).map((x) => tick(x, false)),
    ...published.map((x) => tick(x, true)),
    ...(range === null ? [] : rangeMarks(placeOf(range.least, ...ends), placeOf(range.greatest, ...ends), 0)),
    ...(value === null
      ? []
      : [
          {
            kind: "shape",
            shape: "circle",
            x: placeOf(value, ...ends),
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
