// Two figures and the terms between them → bars that lead from the one to the other.
import {
  add,
  divide,
  fraction,
  larger,
  smaller,
  subtract,
  zero,
  type Fraction,
} from "../../../math/fraction.ts";
import { toPercent } from "../../../math/toPercent.ts";
import type { Rounding } from "../../../model/method.ts";
import { signedText } from "../../comparisons/comparisonNumbers.ts";
import { localNumber } from "../../localNumber.ts";
import { percentText } from "../../percentText.ts";
import type { Words } from "../../words/words.ts";
import { margin, usualWidth, type Chart, type Mark, type Piece } from "../chart.ts";
import { framedChart } from "../framedChart.ts";
import { legendPiece } from "../legendPiece.ts";
import { placeOf } from "../placeOf.ts";
import { signed } from "../signed.ts";
import { stackPieces } from "../stackPieces.ts";
import { labelledRow } from "../labelledRow.ts";
import { levelScale } from "../levelScale.ts";

export interface WaterfallEnd {
  readonly label: string;
  /** A share, 0 to 1. */
  readonly value: Fraction | null;
  readonly rounding: Rounding;
}

/** In percentage points; `from` and the terms add up to `to`. */
export interface WaterfallTerm {
  readonly label: string;
  readonly value: Fraction;
}

export interface WaterfallInput {
  readonly title: string;
  readonly lead: string;
  readonly from: WaterfallEnd;
  readonly terms: readonly WaterfallTerm[];
  readonly to: WaterfallEnd;
  readonly rounding: Rounding;
  readonly captions: readonly string[];
}

const barHeight = 14;
const hundred = fraction(100);

export function waterfallChart(
  { title, lead, from, terms, to, rounding, captions }: WaterfallInput,
  words: Words<"charts">,
  width: number = usualWidth,
): Chart {
  const { charts, common } = words;
  const steps = stepsOf(from, terms);
  const levels = [from, to].flatMap(({ value }) => (value === null ? [] : [toPercent(value)]));
  const all = [...levels, ...steps.flatMap((step) => [step.start, step.end])];
  const low = all.reduce(smaller, zero);
  const span = subtract(all.reduce(larger, hundred), low);
  const at = (level: Fraction): number => placeOf(divide(subtract(level, low), span), margin, width - margin);
  const shown = ({ value, rounding: own }: WaterfallEnd): string =>
    value === null
      ? common.terms.noFigure
      : charts.percent(localNumber(percentText(value, own), common.decimal));
  const points = (value: Fraction): string =>
    signed(localNumber(signedText(value, rounding), common.decimal));
  const total = (end: WaterfallEnd): Piece =>
    labelledRow(
      end.label,
      shown(end),
      end.value === null ? [] : [bar(at(zero), at(toPercent(end.value)), "full")],
      barHeight,
      width,
      true,
    );
  return framedChart(
    {
      title,
      lead,
      body: stackPieces(
        [
          levelScale(at, width, words),
          total(from),
          ...steps.map(({ label, value, start, end }) =>
            labelledRow(label, charts.points(points(value)), stepMarks(at(start), at(end)), barHeight, width),
          ),
          total(to),
        ],
        10,
      ),
      legend: legendPiece(
        [
          { sample: [bar(-10, 10, "hollow", -6, 12)], text: charts.waterfall.raises },
          { sample: [bar(-10, 10, "hatched", -6, 12)], text: charts.waterfall.lowers },
        ],
        width,
      ),
      captions,
      table: {
        columns: [charts.waterfall.term, charts.waterfall.value],
        rows: [
          [from.label, shown(from)],
          ...terms.map(({ label, value }) => [label, charts.points(points(value))]),
          [to.label, shown(to)],
        ],
      },
    },
    width,
  );
}

/** None where there is no figure from which they could lead. */
function stepsOf(
  { value }: WaterfallEnd,
  terms: readonly WaterfallTerm[],
): (WaterfallTerm & { readonly start: Fraction; readonly end: Fraction })[] {
  if (value === null) return [];
  let level = toPercent(value);
  return terms.map((term) => {
    const start = level;
    level = add(level, term.value);
    return { ...term, start, end: level };
  });
}

function stepMarks(start: number, end: number): Mark[] {
  const tick: Mark = {
    kind: "line",
    points: [
      [start, -3],
      [start, barHeight + 3],
    ],
    thickness: 1.5,
  };
  if (start === end) return [tick];
  return [bar(Math.min(start, end), Math.max(start, end), end > start ? "hollow" : "hatched"), tick];
}

const bar = (
  from: number,
  to: number,
  fill: "full" | "hollow" | "hatched",
  y = 0,
  height = barHeight,
): Mark => ({
  kind: "box",
  x: from,
  y,
  width: Math.max(Math.round((to - from) * 100) / 100, 0.5),
  height,
  fill,
});
