// What moved a figure since another time → its chart: from the earlier figure to the later one, term by term.
import type { Fraction } from "../../../math/fraction.ts";
import type { AssessmentMove, SavedMove, ScoreMove } from "../../../model/changes.ts";
import type { Rounding } from "../../../model/method.ts";
import type { Score } from "../../../model/score.ts";
import { textIn } from "../../../model/textIn.ts";
import { commonRounding, signedText } from "../../comparisons/comparisonNumbers.ts";
import { comparisonReasonText } from "../../comparisons/comparisonReasons.ts";
import { localNumber } from "../../localNumber.ts";
import type { Words } from "../../words/words.ts";
import { captionsOf } from "../captionsOf.ts";
import { signed } from "../signed.ts";
import type { Chart } from "../chart.ts";
import { waterfallChart, type WaterfallEnd, type WaterfallTerm } from "./waterfallChart.ts";

/**
 * From the earlier figure of an assessment to the later one, in percent: none of an assessment that came or went. A saved
 * result of which no score can be made again has no terms.
 *
 * @param against with what the workspace is compared
 * @example
 * const item = moveBetween("own", { score, claims: [] }, { score: otherScore, claims: [] });
 * changesChart(item, "HEAD~1", await loadWords("en", ["charts", "comparison"])).length // 1
 */
export function changesChart(
  { move, saved }: AssessmentMove,
  against: string,
  words: Words<"charts" | "comparison">,
  width?: number,
): Chart[] {
  const found = move === null ? (saved === null ? null : ofSaved(saved)) : ofMove(move, words);
  if (found === null) return [];
  const { charts, common } = words;
  const { now, gap, terms, rounding } = found;
  return [
    waterfallChart(
      {
        title: charts.changes.title(textIn(now.assessment.title, common.preferred) || now.assessment.id),
        lead:
          gap === null
            ? charts.waterfall.noGap
            : charts.changes.lead(signed(localNumber(signedText(gap, rounding), common.decimal))),
        from: { label: charts.changes.before(against), ...found.before },
        terms: gap === null ? [] : terms,
        to: { label: charts.changes.now, value: now.overall.value, rounding: now.method.rounding },
        rounding,
        captions: [
          ...found.reasons,
          terms.length === 0 ? charts.changes.noTerms : charts.changes.terms,
          ...captionsOf([{ ...now, methods: [now.method] }], words),
        ],
      },
      words,
      width,
    ),
  ];
}

interface Found {
  readonly now: Score;
  readonly before: Omit<WaterfallEnd, "label">;
  /** In percentage points. */
  readonly gap: Fraction | null;
  readonly terms: readonly WaterfallTerm[];
  readonly rounding: Rounding;
  readonly reasons: readonly string[];
}

function ofMove({ a, b, split, plan }: ScoreMove, words: Words<"comparison">): Found {
  const { comparison } = words;
  const terms: readonly (readonly [label: string, value: Fraction | null])[] = [
    [comparison.changes.plan, plan?.total ?? null],
    [comparison.terms.coverage, split.coverage.total],
    [comparison.terms.method, split.method?.total ?? null],
    [comparison.terms.rating, split.rating],
    [comparison.terms.together, split.together],
  ];
  return {
    now: a,
    before: { value: b.overall.value, rounding: b.method.rounding },
    gap: split.gap,
    terms: terms.flatMap(([label, value]) => (value === null ? [] : [{ label, value }])),
    rounding: commonRounding(a, b),
    reasons: split.reasons.map((reason) => comparisonReasonText(reason, words)),
  };
}

const ofSaved = ({ a, b, gap }: SavedMove): Found => ({
  now: a,
  before: { value: b.value, rounding: a.method.rounding },
  gap,
  terms: [],
  rounding: a.method.rounding,
  reasons: [],
});
