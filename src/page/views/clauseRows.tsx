// The rows of a clause in one assessment → a table of what was reported, and what each row counts as.
import type { VNode } from "preact";
import { cellText, type ExplainedRow } from "../../core.ts";
import type { Result } from "../data/scoreFrom.ts";
import { bodyName } from "./bodyName.ts";
import { figureText } from "./figureText.ts";
import { LinkedText } from "./linkedText.tsx";
import type { PageWords } from "./pageWords.ts";
import { ratedText } from "./ratedText.ts";

interface ClauseRowsProps {
  readonly result: Result;
  readonly rows: readonly ExplainedRow[];
  readonly words: PageWords;
}

export function ClauseRows({ result, rows, words }: ClauseRowsProps): VNode {
  const { clause, columns } = words.page;
  const hasParts = rows.some((row) => partOf(row, result, words) !== "");
  return (
    <table class={hasParts ? "rows parts" : "rows"}>
      <thead>
        <tr>
          {hasParts && <th>{columns.of}</th>}
          <th>{words.common.terms.rated}</th>
          <th>{columns.counts}</th>
          <th>{columns.evidence}</th>
          <th>{columns.note}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            {hasParts && <td>{partOf(row, result, words)}</td>}
            <td>{ratedText(row, result.scale, words)}</td>
            <td>{countsText(row, result, words)}</td>
            <td class={row.hasEvidence ? undefined : "none"}>
              {row.hasEvidence ? <LinkedText text={row.evidence ?? ""} words={words} /> : clause.evidenceNone}
            </td>
            <td>
              <LinkedText text={noteOf(row, result, words)} words={words} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The activity, body and rater that the row names. */
function partOf(row: ExplainedRow, { score: { plan } }: Result, words: PageWords): string {
  const name = bodyName(plan, row.body, words);
  return [row.activity, name, row.rater].filter((text) => text !== "").join(" · ");
}

function countsText({ result, given }: ExplainedRow, { score }: Result, words: PageWords): string {
  if (result.value === null) return "–";
  const shown = figureText(result.value, score.method.rounding, words);
  return given === null ? shown : `${figureText(given, score.method.rounding, words)} → ${shown}`;
}

/** The note, and when it was done. */
function noteOf(row: ExplainedRow, { own }: Result, { page }: PageWords): string {
  const date = cellText(own.assessment.ratings, row.row, "date");
  return [row.note ?? "", date === "" ? "" : `${page.clause.date} ${date}`]
    .filter((text) => text !== "")
    .join(" · ");
}
