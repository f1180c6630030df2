// All clauses, direction by direction; with JavaScript they can be searched, filtered and put in another order.
import type { VNode } from "preact";
import { useMemo, useState } from "preact/hooks";
import { textIn, type Clause } from "../../core.ts";
import type { ReportData } from "../data/reportData.ts";
import type { Result } from "../data/scoreFrom.ts";
import { ClauseTools } from "./clauseTools.tsx";
import { ClauseView } from "./clauseView.tsx";
import { noSelection, selectedClauses, type Selection } from "./selectedClauses.ts";
import type { PageWords } from "./pageWords.ts";

interface ClausesProps {
  readonly data: ReportData;
  readonly results: readonly Result[];
  readonly words: PageWords;
  /** Whether a program is there to do what a reader asks for. */
  readonly isLive: boolean;
}

export function Clauses({ data, results, words, isLive }: ClausesProps): VNode {
  const [selection, select] = useState<Selection>(noSelection);
  const { plan } = data;
  const all = useMemo(() => coveredClauses(data, results), [data, results]);
  const shown = useMemo(
    () => selectedClauses(all, results, selection, words),
    [all, results, selection, words],
  );
  const view = (clause: Clause): VNode => (
    <ClauseView key={clause.id} data={data} clause={clause} results={results} words={words} />
  );
  const ids = new Set(shown.map(({ id }) => id));
  return (
    <>
      {isLive && (
        <ClauseTools
          selection={selection}
          select={select}
          shown={shown.length}
          all={all.length}
          results={results}
          words={words}
        />
      )}
      {results.length > 1 && (
        <p class="quiet">
          {results
            .map(({ own }) => textIn(own.assessment.title, words.common.preferred) || own.assessment.id)
            .join(" | ")}
        </p>
      )}
      {results.flatMap(({ own: { assessment } }) =>
        (data.replies[words.common.language]?.get(assessment.id)?.said ?? []).map((text) => (
          <p>
            {results.length > 1 && `${textIn(assessment.title, words.common.preferred) || assessment.id}: `}
            {text}
          </p>
        )),
      )}
      {selection.sort === "order"
        ? plan.directions.map((direction) => {
            const own = direction.clauses.filter(({ id }) => ids.has(id));
            return own.length === 0 ? null : (
              <section key={direction.id} class="direction">
                <h3>
                  {direction.id} {textIn(direction.title, words.common.preferred)}
                </h3>
                {own.map(view)}
              </section>
            );
          })
        : shown.map(view)}
    </>
  );
}

/** Those that any of the assessments is about. */
function coveredClauses({ plan }: ReportData, results: readonly Result[]): Clause[] {
  return plan.directions
    .flatMap(({ clauses }) => clauses)
    .filter(({ id }) => results.some((result) => result.clauses.has(id)));
}
