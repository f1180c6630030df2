// Ratings with the replies to them → the sheet of replies: a row a reply, then one for each rating without a reply.
import type { CommentMatrix, MatrixRow, WrittenRating } from "../../model/commentMatrix.ts";
import type { Clause } from "../../model/plan.ts";
import { textIn } from "../../model/textIn.ts";
import type { CaptionLine, Sheet, SheetCell } from "../../model/workbook.ts";
import { answerText } from "../replies/answerText.ts";
import type { Words } from "../words/words.ts";
import { itemSheet, type SheetColumnOf } from "./itemSheet.ts";
import { scoreColumns, type OfScore } from "./scoreColumns.ts";
import { writtenPercent } from "./writtenPercent.ts";

/** A score with what is known of the replies to its ratings. */
export interface RepliedScore extends OfScore {
  readonly matrix: CommentMatrix;
}

interface Item extends OfScore {
  readonly clause: Clause;
  readonly activity: string;
  readonly body: string;
  /** `null`: nobody replied. */
  readonly row: MatrixRow | null;
}

/** Texts stand as they were written. Who decided is not named. */
export function replySheet(
  replied: readonly RepliedScore[],
  caption: readonly CaptionLine[],
  words: Words<"replies" | "workbook">,
): Sheet {
  const { columns, replies, sheets } = words.workbook;
  const items = {
    *[Symbol.iterator](): Generator<Item> {
      for (const { score, matrix } of replied) {
        for (const row of matrix.rows)
          yield { score, row, clause: row.clause, activity: row.activity, body: row.body };
        for (const silent of matrix.silent) yield { score, row: null, ...silent };
      }
    },
  };
  const scores = replied.map(({ score }) => score);
  const text = (title: string, cell: (item: Item) => SheetCell, widest = 30): SheetColumnOf<Item> => ({
    title,
    format: "text",
    widest,
    cell,
  });
  const percent = (title: string, cell: (item: Item) => SheetCell): SheetColumnOf<Item> => ({
    title,
    format: "percent",
    cell,
  });
  const ours = (of: (own: WrittenRating) => string | null) => (item: Item) =>
    joined(item.row?.ours ?? [], of);
  return itemSheet<Item>(sheets.replies, caption, items, [
    ...scoreColumns<Item>(scores, words),
    text(columns.clause, ({ clause }) => clause.id),
    text(columns.title, ({ clause }) => textIn(clause.title, words.common.preferred), 36),
    text(columns.activity, ({ activity }) => activity || null),
    text(columns.body, ({ body }) => body || null),
    text(replies.ourStatus, (item) =>
      item.row === null || item.row.ours.length > 0
        ? ours(({ status, value }) => status || value)(item)
        : { kind: "text", text: words.replies.unrated, look: "quiet" },
    ),
    percent(replies.ourPercent, ({ row }) =>
      row?.ours.length === 1
        ? writtenPercent(row.ours[0]?.percent ?? "")
        : joined(row?.ours ?? [], (own) => own.percent),
    ),
    text(
      replies.ourEvidence,
      ours(({ evidence }) => evidence),
      36,
    ),
    text(
      replies.ourNote,
      ours(({ note }) => note),
      36,
    ),
    text(replies.answer, ({ row }) => answerOf(row, words)),
    text(replies.theirStatus, ({ row }) => row?.theirs.status || null),
    percent(replies.theirPercent, ({ row }) => writtenPercent(row?.theirs.percent ?? "")),
    text(replies.theirEvidence, ({ row }) => row?.theirs.evidence ?? null, 36),
    text(replies.comment, ({ row }) => row?.theirs.note ?? null, 48),
    {
      title: replies.received,
      format: "date",
      cell: ({ row }) => (row?.theirs.received ? { kind: "date", day: row.theirs.received } : null),
    },
    text(replies.finalStatus, ({ row }) => row?.response?.status || null),
    percent(replies.finalPercent, ({ row }) => writtenPercent(row?.response?.percent ?? "")),
    text(replies.finalNote, ({ row }) => row?.response?.note ?? null, 36),
    text(replies.decision, ({ row }) => decisionOf(row, words)),
  ]);
}

function joined(ours: readonly WrittenRating[], of: (own: WrittenRating) => string | null): string | null {
  const texts = ours.flatMap((own) => of(own) || []);
  return texts.length === 0 ? null : texts.join("; ");
}

const answerOf = (row: MatrixRow | null, words: Words<"replies">): SheetCell => {
  if (row === null) return { kind: "text", text: words.replies.noReply, look: "quiet" };
  const text = answerText(row.theirs.answer, words);
  return row.theirs.answer === null ? { kind: "text", text, look: "quiet" } : text;
};

const decisionOf = (row: MatrixRow | null, { replies }: Words<"replies">): SheetCell => {
  if (row === null) return null;
  if (row.unplaced !== null) return replies.unplaced[row.unplaced];
  return row.response === null ? replies.stays : row.changed ? replies.changed : replies.unchanged;
};
