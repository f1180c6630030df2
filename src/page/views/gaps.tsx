// The gaps between assessments → how far their figures lie apart; what the gap is made of, where a reader asks for it.
import type { VNode } from "preact";
import { absolute, isNegative, localNumber, roundToText, textIn, type Fraction } from "../../core.ts";
import type { ReportData, ReportGap } from "../data/reportData.ts";
import type { Result } from "../data/scoreFrom.ts";
import { ChartView } from "./chartView.tsx";
import type { PageWords } from "./pageWords.ts";

interface GapsProps {
  readonly data: ReportData;
  readonly results: readonly Result[];
  readonly words: PageWords;
}

export function Gaps({ data, results, words }: GapsProps): VNode {
  const { gap: said, headings } = words.page;
  const { preferred } = words.common;
  const nameOf = (id: string): string => {
    const found = results.find(({ own }) => own.assessment.id === id);
    return (found === undefined ? "" : textIn(found.own.assessment.title, preferred)) || id;
  };
  return (
    <section aria-labelledby="gaps">
      <h2 id="gaps">{headings.gaps}</h2>
      {data.gaps.map((gap, at) => (
        <>
          <p>
            {said.sentence(
              nameOf(gap.a),
              nameOf(gap.b),
              points(absolute(gap.gap), words),
              isNegative(gap.gap),
            )}
          </p>
          <details>
            <summary class="plain">{said.open}</summary>
            <Terms gap={gap} words={words} />
            <div class="charts">
              {(data.charts[words.common.language]?.gaps[at] ?? []).map((chart, number) => (
                <ChartView chart={chart} id={`gap-${at}-${number}`} />
              ))}
            </div>
          </details>
        </>
      ))}
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
