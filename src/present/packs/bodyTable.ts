// The clauses of a page → its table: promise, time, rating, evidence, reply, question.
import { responsibleBodies } from "../../model/clauses.ts";
import type { Score } from "../../model/score.ts";
import type { WordLine, WordTable } from "../../model/wordDocument.ts";
import type { PageClause } from "./pageClause.ts";
import type { Words } from "../words/words.ts";
import { bodyQuestions } from "./bodyQuestions.ts";
import { promiseLines } from "./promiseLines.ts";
import { replyLines } from "./replyLines.ts";
import { rowLines, withLabel } from "./rowLines.ts";
import { unratedActivities } from "./unratedActivities.ts";

const column = (title: string, grows: number) => ({ title, align: "left" as const, grows });

/** Rows are made as they are asked for. */
export function bodyTable(clauses: readonly PageClause[], score: Score, words: Words<"packs">): WordTable {
  const { columns } = words.packs;
  return {
    kind: "table",
    isForm: true,
    columns: [
      column(columns.clause, 1.3),
      column(columns.window, 0),
      column(columns.rating, 1.4),
      column(columns.evidence, 1),
      column(columns.reply, 1.3),
      column(columns.question, 1.1),
    ],
    rows: {
      *[Symbol.iterator]() {
        for (const item of clauses) yield { cells: cellsOf(item, score, words) };
      },
    },
  };
}

function cellsOf(item: PageClause, score: Score, words: Words<"packs">): (readonly WordLine[])[] {
  const { packs } = words;
  const { clause, replies } = item;
  const { start, end } = clause.window;
  return [
    promiseLines(item, words),
    [{ text: start }, { text: `– ${end}` }],
    ratingLines(item, score, words),
    evidenceLines(item, score, words),
    replies.flatMap((reply) => replyLines(reply, clause, score.scale, words)),
    bodyQuestions(item, score).map((id) => ({ text: packs.questions[id] })),
  ];
}

function ratingLines(
  { clause, rows, figure, isShared, bodyName }: PageClause,
  score: Score,
  words: Words<"packs">,
): readonly WordLine[] {
  const { labels, wholeRow } = words.packs;
  const gap = figure === null ? "–" : words.common.terms.outcomes[figure.outcome];
  if (rows.length === 0) return [{ text: gap, look: "quiet" }];
  const raters = new Set(rows.map(({ rater }) => rater));
  const told = rowLines(rows, { score, clause, words, withRaters: raters.size > 1, bodyNames: null });
  const isWhole = isShared && bodyName === null && responsibleBodies(clause).length > 1;
  return [
    ...told.ratings,
    ...unratedActivities(clause, rows, words),
    ...told.causes.map((line) => withLabel(labels.cause, line)),
    ...told.notes.map((line) => withLabel(labels.note, line)),
    ...(isWhole ? [{ text: wholeRow, look: "quiet" as const }] : []),
  ];
}

function evidenceLines(
  { clause, rows }: PageClause,
  score: Score,
  words: Words<"packs">,
): readonly WordLine[] {
  if (rows.length === 0) return [];
  const { evidence } = rowLines(rows, { score, clause, words, withRaters: false, bodyNames: null });
  return evidence.length > 0 ? evidence : [{ text: words.packs.none, look: "quiet" }];
}
