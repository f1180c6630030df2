// A series → its chart: a line over the rounds, with the coverage of each below it.
import { fraction, type Fraction } from "../../../math/fraction.ts";
import type { RoundProgress, SeriesProgress } from "../../../model/progress.ts";
import type { Score } from "../../../model/score.ts";
import { textIn } from "../../../model/textIn.ts";
import { commonRounding, signedText } from "../../comparisons/comparisonNumbers.ts";
import { coverageText } from "../../coverage.ts";
import { localNumber } from "../../localNumber.ts";
import { percentText } from "../../percentText.ts";
import type { Words } from "../../words/words.ts";
import { captionsOf } from "../captionsOf.ts";
import { signed } from "../signed.ts";
import { usualWidth, type Chart } from "../chart.ts";
import { framedChart } from "../framedChart.ts";
import { legendPiece } from "../legendPiece.ts";
import { linePlot } from "./linePlot.ts";

/** The last ones; the others are in the table. */
const mostRounds = 60;

/**
 * A line over the rounds of a series, in percent, with the coverage of each round.
 *
 * @example
 * const rounds = [{ id: "y1", title: "y1", asOf: null, items: [{ id: "own", score }] }];
 * const found = progressOf(plan.value, { id: "own", assessor: "own", rounds });
 * progressChart(found, await loadWords("en", ["charts", "progress"])).width // 400
 */
export function progressChart(
  series: SeriesProgress,
  words: Words<"charts" | "progress">,
  width: number = usualWidth,
): Chart {
  const { charts, progress, common } = words;
  const { rounds } = series;
  const local = (text: string): string => localNumber(text, common.decimal);
  const figureOf = (score: Score | null): string | null =>
    score === null || score.overall.value === null
      ? null
      : local(percentText(score.overall.value, score.method.rounding));
  const coverageOf = (score: Score | null): string => {
    const text = score === null ? null : coverageText(score.overall, score.method.rounding);
    return text === null ? "" : local(text);
  };
  const named = textIn(series.assessor, common.preferred) || series.id;
  const points = rounds.map((round, at) => ({
    name: round.id,
    day: dayOf(round),
    value: round.score?.overall.value ?? null,
    label: charts.percent(figureOf(round.score) ?? ""),
    coverage: shareCovered(round.score),
    coverageLabel: coverageOf(round.score) === "" ? "" : charts.percent(coverageOf(round.score)),
    isOtherMethod: methodOf(rounds[at - 1]) !== null && methodOf(rounds[at - 1]) !== methodOf(round),
  }));
  const drawn = points.slice(-mostRounds);
  const gaps = drawn.some(({ value }) => value === null);
  const changed = drawn.some(({ isOtherMethod }) => isOtherMethod);
  return framedChart(
    {
      title: progress.title(named),
      lead: leadOf(series, words),
      body: linePlot(drawn, width, words),
      legend: legendPiece(
        [
          {
            sample: [
              {
                kind: "line",
                points: [
                  [-10, 0],
                  [10, 0],
                ],
                thickness: 2,
              },
              { kind: "shape", shape: "circle", x: 0, y: 0, size: 8, fill: "full" },
            ],
            text: charts.axis.legend.figure,
          },
          {
            sample: [
              { kind: "box", x: -10, y: -4, width: 20, height: 8, fill: "hollow" },
              { kind: "box", x: -10, y: -4, width: 13, height: 8, fill: "full" },
            ],
            text: common.terms.coverage,
          },
          ...(changed
            ? [
                {
                  sample: [
                    {
                      kind: "line",
                      points: [
                        [-10, 0],
                        [10, 0],
                      ],
                      thickness: 2,
                      dashed: true,
                    } as const,
                  ],
                  text: charts.progress.otherMethod,
                },
              ]
            : []),
          ...(gaps
            ? [
                {
                  sample: [{ kind: "shape", shape: "cross", x: 0, y: 0, size: 8, fill: "hollow" } as const],
                  text: common.terms.noFigure,
                },
              ]
            : []),
        ],
        width,
      ),
      captions: [
        ...(drawn.length < points.length ? [charts.showing(drawn.length, points.length)] : []),
        ...captionsOf(
          rounds.flatMap(({ score }) => (score === null ? [] : [{ ...score, methods: [score.method] }])),
          words,
        ),
      ],
      table: {
        columns: [
          progress.columns.round,
          progress.columns.asOf,
          charts.axis.figure,
          charts.progress.coverage,
          progress.columns.scored,
          common.terms.method,
        ],
        rows: rounds.map((round) => [
          round.id,
          dayOf(round) ?? "–",
          figureOf(round.score) ?? common.terms.noFigure,
          coverageOf(round.score),
          round.score === null
            ? ""
            : charts.ofEligible(round.score.overall.scored, round.score.overall.eligible),
          round.score?.method.id ?? "",
        ]),
      },
    },
    width,
  );
}

const dayOf = ({ score, asOf }: RoundProgress): string | null => score?.asOf ?? asOf;

const methodOf = (round: RoundProgress | undefined): string | null => round?.score?.method.hash ?? null;

const shareCovered = (score: Score | null): Fraction | null =>
  score === null || score.overall.eligible === 0
    ? null
    : fraction(score.overall.scored, score.overall.eligible);

/** What moved last, as `nap progress` says it first. */
function leadOf(
  { steps, rounds }: SeriesProgress,
  { progress, common }: Words<"charts" | "progress">,
): string {
  const last = steps.at(-1);
  const local = (text: string): string => localNumber(text, common.decimal);
  if (last === undefined) {
    const [only] = rounds.filter(({ score }) => score !== null);
    return only === undefined ? progress.noRound : progress.oneRound(only.id);
  }
  const { a, b, split } = last.move;
  const shown = ({ overall, method }: Score): string | null =>
    overall.value === null ? null : local(percentText(overall.value, method.rounding));
  const [before, now] = [shown(b), shown(a)];
  return before === null || now === null || split.gap === null
    ? progress.notMoved(last.from, before, last.to, now)
    : progress.moved(
        last.from,
        before,
        last.to,
        now,
        signed(local(signedText(split.gap, commonRounding(a, b)))),
      );
}
