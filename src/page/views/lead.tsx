// Results as they were published → the first screen: sentences, and all figures on one line.
import type { VNode } from "preact";
import { axisOf } from "./axisOf.ts";
import { ChartView } from "./chartView.tsx";
import type { ReportData } from "../data/reportData.ts";
import type { Result } from "../data/scoreFrom.ts";
import { leadSentences } from "./leadSentences.ts";
import type { PageWords } from "./pageWords.ts";

interface LeadProps {
  readonly data: ReportData;
  readonly results: readonly Result[];
  readonly words: PageWords;
}

export function Lead({ data, results, words }: LeadProps): VNode {
  return (
    <section aria-labelledby="in-short" class="lead">
      <h2 id="in-short">{words.page.headings.lead}</h2>
      <div class="columns">
        <div class="sentences">
          {leadSentences(data.plan, results, words).map((sentences) => (
            <p>{sentences.join(" ")}</p>
          ))}
        </div>
        <ChartView chart={axisOf(data, results, words)} id="axis" />
      </div>
    </section>
  );
}
