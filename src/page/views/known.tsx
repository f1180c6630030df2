// Results as they were published → a card for each figure, with what is known about it.
import type { VNode } from "preact";
import type { ReportData } from "../data/reportData.ts";
import type { Result } from "../data/scoreFrom.ts";
import { knownFigures } from "./knownFigures.ts";
import type { PageWords } from "./pageWords.ts";

interface KnownProps {
  readonly data: ReportData;
  readonly results: readonly Result[];
  readonly words: PageWords;
}

export function Known({ data, results, words }: KnownProps): VNode {
  const { headings, known } = words.page;
  return (
    <section aria-labelledby="known">
      <h2 id="known">{headings.known}</h2>
      <div class="cards">
        {knownFigures(data.plan, results, words).map(({ figure, isPublished, facts }) => (
          <article class={isPublished ? "card published" : "card"}>
            <h3>
              <span class="number">{figure}</span> {isPublished ? known.published : known.computed}
            </h3>
            <dl>
              {facts.map(([label, answer]) => (
                <div>
                  <dt>{label}</dt>
                  <dd
                    class={answer === known.notStated || answer === known.ratings.none ? "none" : undefined}
                  >
                    {answer}
                  </dd>
                </div>
              ))}
            </dl>
          </article>
        ))}
      </div>
    </section>
  );
}
