// Scores, with the bounds of their figures → their chart: a line for each assessment and method.
import { groupBy } from "../../../model/groupBy.ts";
import { multiply, fraction, parseFraction } from "../../../math/fraction.ts";
import type { Score } from "../../../model/score.ts";
import { textIn } from "../../../model/textIn.ts";
import { reasonsText } from "../../reasonText.ts";
import type { ShownBounds } from "../../scores/scoreView.ts";
import type { Words } from "../../words/words.ts";
import { captionsOf } from "../captionsOf.ts";
import type { Chart } from "../chart.ts";
import { axisChart } from "./axisChart.ts";
import type { AxisGroup, AxisRow } from "./axisRows.ts";

/**
 * An axis from 0 to 100 % with a dot for each score, in groups of those that are about the same assessment.
 *
 * @param bounds of each score that has any, as `nap score --bounds` shows them
 * @example
 * const words = await loadWords("en", ["charts"]);
 * scoresAxis([score, otherScore], new Map(), words).title // "A small plan"
 */
export function scoresAxis(
  scores: readonly Score[],
  bounds: ReadonlyMap<Score, ShownBounds>,
  words: Words<"charts">,
  width?: number,
): Chart {
  const { preferred } = words.common;
  const titleOf = ({ assessment }: Score): string => textIn(assessment.title, preferred) || assessment.id;
  const all = [...groupBy(scores, ({ plan, assessment }) => `${plan.id}\n${assessment.id}`).values()];
  const [first] = scores;
  return axisChart(
    {
      title:
        all.length === 1 && first !== undefined
          ? titleOf(first)
          : first === undefined
            ? words.charts.axis.title
            : textIn(first.plan.title, preferred) || first.plan.id,
      groups: all.map((group): AxisGroup => ({
        heading: all.length === 1 || group[0] === undefined ? "" : titleOf(group[0]),
        published: (group[0]?.assessment.claims ?? []).map(({ figure }) => ({ figure, of: null })),
        rows: group.map((score, at) => rowOf(score, at === 0, bounds.get(score), words)),
      })),
      captions: captionsOf(
        scores.map((score) => ({ ...score, methods: [score.method] })),
        words,
      ),
    },
    words,
    width,
  );
}

function rowOf(
  { method, overall }: Score,
  isOwn: boolean,
  bounds: ShownBounds | undefined,
  words: Words<"charts">,
): AxisRow {
  const [least, greatest] = [shareOf(bounds?.json.least), shareOf(bounds?.json.greatest)];
  return {
    label: textIn(method.title, words.common.preferred) || method.id,
    isOwn,
    value: overall.value,
    range:
      least === null || greatest === null || bounds?.json.sources.length === 0 ? null : { least, greatest },
    rounding: method.rounding,
    reason: reasonsText(overall.reasons, words),
    covered: overall,
  };
}

const shareOf = (end: ShownBounds["json"]["least"] | undefined) => {
  const percent = end === null || end === undefined ? null : parseFraction(end.exact);
  return percent === null ? null : multiply(percent, fraction(1, 100));
};
