// Points over rounds → a plot from 0 to 100 %: the line, its labels where they do not meet, and bars of coverage below.
import { fraction, type Fraction } from "../../../math/fraction.ts";
import { daysBetween } from "../../../math/daysBetween.ts";
import type { Words } from "../../words/words.ts";
import { margin, sizes, type Mark, type Piece } from "../chart.ts";
import { labelWidth } from "../labelWidth.ts";
import { placeOf } from "../placeOf.ts";
import { coverageBars } from "./coverageBars.ts";
import { freeLabels, type WantedLabel } from "./freeLabels.ts";
import { gridLines } from "./gridLines.ts";

export interface PlotPoint {
  readonly name: string;
  readonly day: string | null;
  /** A share, 0 to 1. */
  readonly value: Fraction | null;
  readonly label: string;
  readonly coverage: Fraction | null;
  readonly coverageLabel: string;
  /** Whether its method is another than that of the point before. */
  readonly isOtherMethod: boolean;
}

const top = 24;
const bottom = 184;
/** Base lines, and the top of the bars. */
const lines = { name: bottom + 19, day: bottom + 36, bar: bottom + 46, coverage: bottom + 70 };

export function linePlot(points: readonly PlotPoint[], width: number, { charts }: Words<"charts">): Piece {
  const left = margin + labelWidth(charts.percent("100"), sizes.small) + 6;
  const right = width - margin;
  const xs = placesOf(points, left + 26, right - 28);
  const at = points.map((point, index) => ({
    ...point,
    index,
    x: xs[index] ?? left,
    y: point.value === null ? null : placeOf(point.value, bottom, top),
  }));
  const segments = at.flatMap(({ x, y, isOtherMethod }, index) => {
    const before = at[index - 1];
    return y === null || before === undefined || before.y === null
      ? []
      : [{ ends: [[before.x, before.y] as const, [x, y] as const] as const, isOtherMethod }];
  });
  const labels = freeLabels(
    at.toSorted((a, b) => rank(a.index, points.length) - rank(b.index, points.length)).flatMap(labelsOf),
    segments.map(({ ends }) => ends),
    [left, right],
  );
  return {
    height: lines.coverage + 4,
    marks: [
      ...gridLines((level) => placeOf(level, bottom, top), [left, right], labels.boxes, charts.percent),
      ...segments.map(({ ends, isOtherMethod }): Mark => ({
        kind: "line",
        points: ends,
        thickness: 2,
        ...(isOtherMethod ? { dashed: true } : {}),
      })),
      ...at.map(({ x, y }): Mark =>
        y === null
          ? { kind: "shape", shape: "cross", x, y: bottom, size: 8, fill: "hollow" }
          : { kind: "shape", shape: "circle", x, y, size: 8, fill: "full" },
      ),
      ...coverageBars(at, lines.bar),
      ...labels.marks,
    ],
  };
}

/** The last point, the first one, then the others: in this order labels take their places. */
const rank = (index: number, all: number): number => (index === all - 1 ? 0 : index === 0 ? 1 : 2);

/** The figure is above the point, or where no line crosses it. */
function labelsOf({
  x,
  y,
  label,
  name,
  day,
  coverageLabel,
}: PlotPoint & { readonly x: number; readonly y: number | null }): WantedLabel[] {
  const beside = labelWidth(label, sizes.text) / 2 + 8;
  const figure: WantedLabel["spots"] =
    y === null
      ? []
      : [
          [x, y - 9],
          [x - beside, y - 4],
          [x, y + 20],
          [x + beside, y + 14],
          [x, y - 24],
          [x, y + 34],
        ];
  return [
    { text: label, size: sizes.text, spots: figure.filter(([, height]) => height <= bottom - 4) },
    { text: name, size: sizes.text, spots: [[x, lines.name]] },
    ...(day === null ? [] : [{ text: day, size: sizes.small, spots: [[x, lines.day] as const] }]),
    ...(coverageLabel === ""
      ? []
      : [{ text: coverageLabel, size: sizes.small, spots: [[x, lines.coverage] as const] }]),
  ];
}

/** By their days where all have one and no two have the same; else at equal distances. */
function placesOf(points: readonly PlotPoint[], from: number, to: number): number[] {
  const days = points.flatMap(({ day }) => day ?? []);
  const [first = "", last = ""] = [days[0], days.at(-1)];
  if (points.length < 2) return points.map(() => Math.round((from + to) / 2));
  const isDated = days.length === points.length && new Set(days).size === points.length;
  const all = isDated ? daysBetween(first, last) : 0;
  return points.map(({ day }, index) =>
    placeOf(
      all > 0 ? fraction(daysBetween(first, day ?? first), all) : fraction(index, points.length - 1),
      from,
      to,
    ),
  );
}
