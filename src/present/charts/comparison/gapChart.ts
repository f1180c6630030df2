// A comparison → the chart of its gap: from B's figure to A's, by coverage, method and rating.
import type { Comparison } from "../../../model/comparison.ts";
import type { Score } from "../../../model/score.ts";
import { commonRounding, signedText } from "../../comparisons/comparisonNumbers.ts";
import { comparisonReasonText } from "../../comparisons/comparisonReasons.ts";
import { localNumber } from "../../localNumber.ts";
import type { Words } from "../../words/words.ts";
import { captionsOf } from "../captionsOf.ts";
import { signed } from "../signed.ts";
import type { Chart } from "../chart.ts";
import { coverageSentence } from "../coverageSquares.ts";
import { sideName } from "./sideNames.ts";
import { waterfallChart, type WaterfallTerm } from "./waterfallChart.ts";

/**
 * From B's figure to A's, in percent. The terms are those of A − B, so that B's figure and they add up to A's.
 *
 * @example
 * const comparison = compareScores(score, otherScore, { seed: 1, resamples: 2000 });
 * gapChart(comparison, await loadWords("en", ["charts", "comparison"])).title // "Where the gap comes from"
 */
export function gapChart(
  { a, b, split }: Comparison,
  words: Words<"charts" | "comparison">,
  width?: number,
): Chart {
  const { charts, comparison, common } = words;
  const rounding = commonRounding(a, b);
  const terms: readonly (readonly [label: string, value: WaterfallTerm["value"] | null])[] = [
    [comparison.terms.coverage, split.coverage.total],
    [comparison.terms.method, split.method?.total ?? null],
    [comparison.terms.rating, split.rating],
    [comparison.terms.together, split.together],
  ];
  const end = (side: string, score: Score, other: Score) => ({
    label: `${side}: ${sideName(score, other, words)}`,
    value: score.overall.value,
    rounding: score.method.rounding,
  });
  return waterfallChart(
    {
      title: charts.waterfall.title,
      lead:
        split.gap === null
          ? charts.waterfall.noGap
          : charts.waterfall.lead(signed(localNumber(signedText(split.gap, rounding), common.decimal))),
      from: end("B", b, a),
      terms:
        split.gap === null
          ? []
          : terms.flatMap(([label, value]) => (value === null ? [] : [{ label, value }])),
      to: end("A", a, b),
      rounding,
      captions: [
        ...[a, b].map(
          ({ overall, method }, at) =>
            `${"AB"[at] ?? ""}: ${coverageSentence(overall, method.rounding, words)}`,
        ),
        ...split.reasons.map((reason) => comparisonReasonText(reason, words)),
        charts.waterfall.terms,
        ...captionsOf(
          [a, b].map((score) => ({ ...score, methods: [score.method] })),
          words,
        ),
      ],
    },
    words,
    width,
  );
}
