// The gaps between assessments → how far their figures lie apart, also under a reader's settings; what the gap is made of, where a reader asks for it.
import type { VNode } from "preact";
import {
  absolute,
  isNegative,
  localNumber,
  roundToText,
  subtract,
  textIn,
  toPercent,
  type Fraction,
} from "../../core.ts";
import type { ReportParts } from "../data/pageBlock.ts";
import type { ReportAssessment, ReportData, ReportGap } from "../data/reportData.ts";
import type { Result } from "../data/scoreFrom.ts";
import type { Yours } from "../data/yoursOf.ts";
import { ChartView } from "./chartView.tsx";
import type { PageWords } from "./pageWords.ts";
import { PublishersPart } from "./publishersPart.tsx";
import { Still } from "./still.tsx";

interface GapsProps {
  readonly data: ReportData;
  readonly results: readonly Result[];
  /** `null` where a reader has set nothing. */
  readonly yours: ReadonlyMap<ReportAssessment, Yours> | null;
  /** `null` where the file holds them. */
  readonly parts: ReportParts | null;
  readonly words: PageWords;
}

export function Gaps({ data, results, yours, parts, words }: GapsProps): VNode {
  const { gap: said, headings, live } = words.page;
  const ofId = new Map(results.map(({ own }) => [own.assessment.id, own]));
  const nameOf = (id: string): string => {
    const own = ofId.get(id);
    return (own === undefined ? "" : textIn(own.assessment.title, words.common.preferred)) || id;
  };
  const sentence = (a: string, b: string, gap: Fraction): string =>
    said.sentence(nameOf(a), nameOf(b), points(absolute(gap), words), isNegative(gap));
  const yourValue = (id: string): Fraction | null => {
    const own = ofId.get(id);
    return (own === undefined ? undefined : yours?.get(own))?.result.score.overall.value ?? null;
  };
  return (
    <section aria-labelledby="gaps">
      <h2 id="gaps">{headings.gaps}</h2>
      {data.gaps.map((gap, at) => {
        const [yourA, yourB] = [yourValue(gap.a), yourValue(gap.b)];
        return (
          <>
            {yours !== null && (
              <p class="yours-mark">
                {live.under}{" "}
                {yourA === null || yourB === null
                  ? said.none
                  : sentence(gap.a, gap.b, toPercent(subtract(yourA, yourB)))}
              </p>
            )}
            <PublishersPart hasSettings={yours !== null} words={words}>
              <p>{sentence(gap.a, gap.b, gap.gap)}</p>
              <details>
                <summary class="plain">{said.open}</summary>
                <Terms gap={gap} words={words} />
                <Still id={`gap-${at}`}>
                  {parts === null ? null : (
                    <div class="charts">
                      {(parts.gaps[at] ?? []).map((chart, number) => (
                        <ChartView chart={chart} id={`gap-${at}-${number}`} />
                      ))}
                    </div>
                  )}
                </Still>
              </details>
            </PublishersPart>
          </>
        );
      })}
    </section>
  );
}

const points = (value: Fraction, { common }: PageWords): string =>
  localNumber(roundToText(value, 2, "half-up"), common.decimal);

function Terms({ gap, words }: { readonly gap: ReportGap; readonly words: PageWords }): VNode {
  const { gap: said } = words.page;
  const terms = (["coverage", "method", "rating", "together"] as const).flatMap((name) => {
    const value = gap[name];
    return value === null ? [] : [{ label: said.terms[name], value }];
  });
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{said.columns.term}</th>
          <th scope="col" class="number">
            {said.columns.points}
          </th>
        </tr>
      </thead>
      <tbody>
        {terms.map(({ label, value }) => (
          <tr>
            <th scope="row">{label}</th>
            <td class="number">{points(value, words)}</td>
          </tr>
        ))}
        <tr class="total">
          <th scope="row">{said.columns.gap}</th>
          <td class="number">{points(gap.gap, words)}</td>
        </tr>
      </tbody>
    </table>
  );
}
