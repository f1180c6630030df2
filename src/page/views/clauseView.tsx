// A clause → a line that opens to what was reported on it, in each assessment.
import type { VNode } from "preact";
import { cellText, stepsTable, textIn, type Clause, type Plan } from "../../core.ts";
import type { ReportData } from "../data/reportData.ts";
import type { Result } from "../data/scoreFrom.ts";
import { anchorOf } from "./anchorOf.ts";
import { BlockTable } from "./blockTable.tsx";
import { bodyName } from "./bodyName.ts";
import { ClauseRows } from "./clauseRows.tsx";
import { clauseState } from "./clauseState.ts";
import { figureText } from "./figureText.ts";
import type { PageWords } from "./pageWords.ts";
import { statusLabel } from "./ratedText.ts";
import { Replies } from "./replies.tsx";
import { stateText } from "./stateText.ts";

interface ClauseProps {
  readonly data: ReportData;
  readonly clause: Clause;
  readonly results: readonly Result[];
  readonly words: PageWords;
}

export function ClauseView({ data, clause, results, words }: ClauseProps): VNode {
  const { page, common } = words;
  const { plan } = data;
  const anchor = anchorOf(clause.id);
  return (
    <details id={anchor} class="clause">
      <summary>
        <span class="id">{clause.id}</span>{" "}
        <span class="title">{textIn(clause.title, common.preferred)}</span>{" "}
        <span class="states">
          {results.map((result) => (
            <State result={result} id={clause.id} words={words} />
          ))}
        </span>
      </summary>
      <p class="quiet">
        {[page.clause.window(clause.window.start, clause.window.end), ...bodyTexts(plan, clause, words)].join(
          " · ",
        )}
        {" · "}
        <a href={`#${anchor}`}>{page.clause.link(clause.id)}</a>
      </p>
      {results.map((result) => (
        <>
          <Reported result={result} id={clause.id} isOne={results.length === 1} words={words} />
          <Replied data={data} result={result} id={clause.id} words={words} />
        </>
      ))}
    </details>
  );
}

interface PartProps {
  readonly result: Result;
  readonly id: string;
  readonly words: PageWords;
}

function State({ result, id, words }: PartProps): VNode {
  const explained = result.clauses.get(id);
  if (explained === undefined)
    return (
      <span class="state">
        <span class="status">–</span>
      </span>
    );
  const { value } = explained.score.figure;
  const text = stateText(clauseState(explained, result.scale), result.scale, words);
  return (
    <span class="state">
      <span class="status">{text}</span>{" "}
      <span class="number">
        {value === null ? "–" : figureText(value, result.score.method.rounding, words)}
      </span>
    </span>
  );
}

function Reported({ result, id, isOne, words }: PartProps & { readonly isOne: boolean }): VNode {
  const { page, common } = words;
  const explained = result.clauses.get(id);
  const title = textIn(result.own.assessment.title, common.preferred) || result.own.assessment.id;
  const heading = isOne ? page.clause.rows : title;
  if (explained === undefined || explained.rows.length === 0)
    return (
      <>
        <h4>{heading}</h4>
        <p>{explained === undefined ? page.clause.outside : page.clause.noRows}</p>
      </>
    );
  const { rows, tree } = explained;
  const causes = new Set(rows.map(({ row }) => cellText(result.own.assessment.ratings, row, "cause")));
  causes.delete("");
  const doubts = doubtsOf(result, rows, words);
  return (
    <>
      <h4>{heading}</h4>
      <div class="scrolls">
        <ClauseRows result={result} rows={rows} words={words} />
      </div>
      {tree !== null && rows.length > 1 && (
        <>
          <h4>{page.clause.steps}</h4>
          <div class="scrolls">
            <BlockTable block={stepsTable(tree, result.score.method, words)} words={words} />
          </div>
        </>
      )}
      {causes.size > 0 && (
        <p>
          <strong>{page.clause.cause}:</strong> {[...causes].join(", ")}
        </p>
      )}
      {doubts.length > 0 && (
        <p>
          <strong>{page.clause.doubtTitle}:</strong> {page.clause.doubt(doubts.join(", "))}
        </p>
      )}
    </>
  );
}

function Replied({ data, result, id, words }: PartProps & { readonly data: ReportData }): VNode | null {
  const own = data.replies[words.common.language]?.get(result.own.assessment.id);
  const replies = own?.clauses.get(id);
  return own === undefined || replies === undefined ? null : (
    <Replies titles={own.titles} replies={replies} words={words} />
  );
}

function bodyTexts(plan: Plan, { lead, partners, bodies }: Clause, words: PageWords): string[] {
  const { page } = words;
  const list = (label: string, ids: readonly string[]): string[] =>
    ids.length === 0 ? [] : [`${label}: ${ids.map((id) => bodyName(plan, id, words)).join(", ")}`];
  return [
    ...list(page.clause.lead, lead),
    ...list(page.clause.partners, partners),
    ...list(page.clause.bodies, bodies),
  ];
}

/** Each other status that the coder holds possible, once, as readers call it. */
function doubtsOf(
  { own, scale }: Result,
  rows: readonly { readonly row: number }[],
  words: PageWords,
): string[] {
  const written = rows.flatMap(({ row }) => own.doubts.get(row) ?? []);
  const shown = written.map((status) => statusLabel(status, scale, words));
  return [...new Set(shown)];
}
