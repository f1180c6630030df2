// What a reader's settings make of the figures → sentences and an axis, beside the publisher's own, which stay.
import type { VNode } from "preact";
import {
  axisChart,
  equal,
  reasonsText,
  textIn,
  type AxisGroup,
  type Chart,
  type Fraction,
} from "../../core.ts";
import type { ReportAssessment } from "../data/reportData.ts";
import type { Result } from "../data/scoreFrom.ts";
import { isTooLong, mostRows, type Yours } from "../data/yoursOf.ts";
import { ChartView } from "./chartView.tsx";
import { figureText } from "./figureText.ts";
import type { PageWords } from "./pageWords.ts";

interface YourFiguresProps {
  /** Under the publisher's settings. */
  readonly published: readonly Result[];
  /** `null` where a reader has set nothing. */
  readonly yours: ReadonlyMap<ReportAssessment, Yours> | null;
  readonly words: PageWords;
}

export function YourFigures({ published, yours, words }: YourFiguresProps): VNode {
  const { live } = words.page;
  return (
    <div class={yours === null ? "figures" : "figures changed"}>
      <div role="status">
        {yours !== null && (
          <p>
            <strong>{live.yours}</strong>
          </p>
        )}
        {published.map((result) => {
          const own = yours?.get(result.own);
          return (
            <p>
              {published.length > 1 && <>{titleOf(result, words)}: </>}
              {own !== undefined && <span class="yours">{yourText(own, words)} </span>}
              {own !== undefined && boundsText(own, words)}
              <span class="publishers">{publisherText(result, words)}</span>
            </p>
          );
        })}
      </div>
      {yours !== null && <ChartView chart={axisOfYours(published, yours, words)} id="your-axis" />}
    </div>
  );
}

const titleOf = ({ own: { assessment } }: Result, { common }: PageWords): string =>
  textIn(assessment.title, common.preferred) || assessment.id;

function yourText({ result: { score } }: Yours, words: PageWords): string {
  const { live } = words.page;
  const { overall, method } = score;
  return overall.value === null
    ? live.yourNone(reasonsText(overall.reasons, words) ?? words.common.terms.noFigure)
    : live.yourFigure(figureText(overall.value, method.rounding, words));
}

function boundsText({ result, least, greatest }: Yours, words: PageWords): VNode | null {
  if (isTooLong(result)) return <span class="your-bounds">{words.page.live.noBounds(mostRows)} </span>;
  if (least === null || greatest === null || equal(least, greatest)) return null;
  const shown = (share: Fraction): string => figureText(share, result.score.method.rounding, words);
  return <span class="your-bounds">{words.page.live.yourBounds(shown(least), shown(greatest))} </span>;
}

function publisherText({ score: { overall, method } }: Result, words: PageWords): string {
  const { live } = words.page;
  return overall.value === null
    ? live.publisherNone
    : live.publisher(figureText(overall.value, method.rounding, words));
}

function axisOfYours(
  published: readonly Result[],
  yours: NonNullable<YourFiguresProps["yours"]>,
  words: PageWords,
): Chart {
  const { live, headings } = words.page;
  const groups = published.map((result): AxisGroup => {
    const own = yours.get(result.own);
    const [rule] = result.own.rules;
    return {
      heading: published.length > 1 ? titleOf(result, words) : "",
      published: [],
      rows: [
        ...(own === undefined ? [] : [rowOf(live.yourRow, true, own.result, own, words)]),
        rowOf(live.publishersRow, false, result, rule ?? { least: null, greatest: null }, words),
      ],
    };
  });
  return axisChart({ title: headings.axis, groups, captions: [] }, words);
}

function rowOf(
  label: string,
  isOwn: boolean,
  { score: { overall, method } }: Result,
  { least, greatest }: Pick<Yours, "least" | "greatest">,
  words: PageWords,
): AxisGroup["rows"][number] {
  return {
    label,
    isOwn,
    value: overall.value,
    range: least === null || greatest === null || equal(least, greatest) ? null : { least, greatest },
    rounding: method.rounding,
    reason: overall.value === null ? reasonsText(overall.reasons, words) : null,
    covered: { scored: overall.scored, eligible: overall.eligible },
  };
}
