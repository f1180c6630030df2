// A part that was made with the page → its section: rounds, schedule, or how sure the figures are.
import type { VNode } from "preact";
import type { ReportParts, WrittenPartName } from "../data/pageBlock.ts";
import { Blocks } from "./blocks.tsx";
import { ChartView } from "./chartView.tsx";
import type { PageWords } from "./pageWords.ts";
import { Still } from "./still.tsx";

interface WrittenPartProps {
  readonly name: WrittenPartName;
  /** `null` where the file holds them. */
  readonly parts: ReportParts | null;
  readonly words: PageWords;
}

export const WrittenPart = ({ name, parts, words }: WrittenPartProps): VNode => (
  <section aria-labelledby={name}>
    <Still id={name}>
      {parts === null ? null : name === "series" ? (
        <>
          <h2 id={name}>{words.page.headings.series}</h2>
          <div class="charts">
            {parts.series.map((chart, at) => (
              <ChartView chart={chart} id={`series-${at}`} />
            ))}
          </div>
        </>
      ) : (
        <Blocks blocks={parts[name]} id={`${name}-part`} />
      )}
    </Still>
  </section>
);
