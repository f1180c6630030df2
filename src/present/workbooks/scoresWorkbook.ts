// Scores, their rows and problems → the workbook of `nap score`.
import type { ClauseExplanation } from "../../model/explanation.ts";
import type { Score } from "../../model/score.ts";
import { textIn } from "../../model/textIn.ts";
import type { Workbook } from "../../model/workbook.ts";
import type { Provenance } from "../contract.ts";
import type { Document } from "../document.ts";
import type { ProblemJson } from "../problems/problemSchema.ts";
import type { Words } from "../words/words.ts";
import { captionOf } from "./captionOf.ts";
import { exactSheet } from "./exactSheet.ts";
import { finishedWorkbook } from "./finishedWorkbook.ts";
import { methodSheet } from "./methodSheet.ts";
import { problemSheet, problemsText } from "./problemSheet.ts";
import { ratingSheet } from "./ratingSheet.ts";
import { replySheet, type RepliedScore } from "./replySheet.ts";
import { scoreSheets } from "./scoreSheets.ts";
import { summarySheet } from "./summarySheet.ts";

export interface ScoresOfWorkbook {
  readonly scores: readonly Score[];
  /** Of all clauses, whatever the call shows. */
  readonly rows: ReadonlyMap<Score, readonly ClauseExplanation[]>;
  /** Of those whose assessments name replies. */
  readonly replied: readonly RepliedScore[];
  readonly problems: readonly ProblemJson[];
  readonly provenance: Provenance;
  /** The same scores for people: its sentences are those of the first sheet. */
  readonly document: Document;
}

/**
 * One table for all scores: a filter on its first columns shows one of them. `render/office/writeWorkbook.ts` makes bytes of it.
 *
 * @example
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * const words = await loadWords("en", ["replies", "scores", "workbook"]);
 * const document = scoresDocument([score], [], provenance, words);
 * const result = { scores: [score], rows: new Map(), replied: [], problems: [], provenance, document };
 * scoresWorkbook(result, words).sheets[1].name // "Figures"
 */
export function scoresWorkbook(
  { scores, rows, replied, problems, provenance: { tool }, document }: ScoresOfWorkbook,
  words: Words<"replies" | "scores" | "workbook">,
): Workbook {
  const { sheets } = words.workbook;
  const captioned = (name: string, own = scores) => captionOf(name, own, words);
  const rated = [...rows].filter(([, clauses]) => clauses.length > 0).map(([score]) => score);
  const [first] = scores;
  const plan = first === undefined ? "" : textIn(first.plan.title, words.common.preferred) || first.plan.id;
  return finishedWorkbook(
    {
      title: plan,
      day: scores.reduce<string | null>(
        (day, { asOf }) => (asOf !== null && (day ?? "") < asOf ? asOf : day),
        null,
      ),
      tool: `${tool.name} ${tool.version}`,
      summary: summarySheet(sheets.summary, [{ text: plan, look: "title" }], document.blocks(), [
        problemsText(problems, words),
      ]),
      sheets: [
        ...scoreSheets(scores, captioned, words),
        ratingSheet(rows, captioned(sheets.ratings, rated.length === 0 ? scores : rated), words),
        ...(replied.length === 0
          ? []
          : [
              replySheet(
                replied,
                captioned(
                  sheets.replies,
                  replied.map(({ score }) => score),
                ),
                words,
              ),
            ]),
        ...(problems.length === 0 ? [] : [problemSheet(problems, captioned(sheets.problems), words)]),
        methodSheet(scores, captioned(sheets.methods), words),
        exactSheet(scores, captioned(sheets.exact), words),
      ],
    },
    words,
  );
}
