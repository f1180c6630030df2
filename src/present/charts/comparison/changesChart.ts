// What moved a figure since another time → its chart: from the earlier figure to the later one, term by term.
import type { AssessmentMove } from "../../../model/changes.ts";
import { textIn } from "../../../model/textIn.ts";
import { commonRounding, signedText } from "../../comparisons/comparisonNumbers.ts";
import { comparisonReasonText } from "../../comparisons/comparisonReasons.ts";
import { localNumber } from "../../localNumber.ts";
import type { Words } from "../../words/words.ts";
import { captionsOf } from "../captionsOf.ts";
import { signed } from "../signed.ts";
import type { Chart } from "../chart.ts";
import { waterfallChart, type WaterfallTerm } from "./waterfallChart.ts";

/**
 * None of an assessment that came or went, nor against a saved result, which is told by clause only.
 *
 * @param against with what the workspace is compared
 */
export function changesChart(
  { move }: AssessmentMove,
  against: string,
  words: Words<"charts" | "comparison">,
  width?: number,
): Chart[] {
  if (move === null) return [];
  const { charts, comparison, common } = words;
  const { a, b, split, plan } = move;
  const rounding = commonRounding(a, b);
  const terms: readonly (readonly [label: string, value: WaterfallTerm["value"] | null])[] = [
    [comparison.changes.plan, plan?.total ?? null],
    [comparison.terms.coverage, split.coverage.total],
    [comparison.terms.method, split.method?.total ?? null],
    [comparison.terms.rating, split.rating],
    [comparison.terms.together, split.together],
  ];
  return [
    waterfallChart(
      {
        title: charts.changes.title(textIn(a.assessment.title, common.preferred) || a.assessment.id),
        lead:
          split.gap === null
            ? charts.waterfall.noGap
            : charts.changes.lead(signed(localNumber(signedText(split.gap, rounding), common.decimal))),
        from: {
          label: charts.changes.before(against),
          value: b.overall.value,
          rounding: b.method.rounding,
        },
        terms:
          split.gap === null
            ? []
            : terms.flatMap(([label, value]) => (value === null ? [] : [{ label, value }])),
        to: { label: charts.changes.now, value: a.overall.value, rounding: a.method.rounding },
        rounding,
        captions: [
          ...split.reasons.map((reason) => comparisonReasonText(reason, words)),
          charts.changes.terms,
          ...captionsOf([{ ...a, methods: [a.method] }], words),
        ],
      },
      words,
      width,
    ),
  ];
}
