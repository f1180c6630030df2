// Results → a section with a part for each; the title of each assessment stands over its part where there are several.
import type { VNode } from "preact";
import { textIn } from "../../core.ts";
import type { Result } from "../data/scoreFrom.ts";
import type { PageWords } from "./pageWords.ts";

interface PerAssessmentProps {
  readonly id: string;
  readonly heading: string;
  readonly results: readonly Result[];
  readonly words: PageWords;
  readonly children: (result: Result) => VNode;
}

export function PerAssessment({ id, heading, results, words, children }: PerAssessmentProps): VNode | null {
  if (results.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {results.map((result) => (
        <>
          {results.length > 1 && (
            <h3>{textIn(result.own.assessment.title, words.common.preferred) || result.own.assessment.id}</h3>
          )}
          {children(result)}
        </>
      ))}
    </section>
  );
}
