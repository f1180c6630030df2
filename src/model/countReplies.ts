// The replies to an assessment → how many there are of each answer, how many came late, and how many were decided.
import { isLateReply } from "./isLateReply.ts";
import { isReply } from "./isReply.ts";
import type { Replies, ReplyAnswer } from "./replies.ts";

export interface ReplyCounts {
  readonly replies: number;
  readonly answers: Readonly<Record<ReplyAnswer, number>>;
  /** Replies without an answer that is known. */
  readonly unanswered: number;
  readonly late: number;
  readonly decided: number;
}

export function countReplies(replies: Pick<Replies, "letter" | "table">): ReplyCounts {
  const { table } = replies;
  const answers = { agree: 0, partly: 0, object: 0 };
  let [count, unanswered, late, decided] = [0, 0, 0, 0];
  for (let row = 0; row < table.theirs.rows; row++) {
    if (!isReply(table, row)) continue;
    if (!table.final.isBlank(row)) decided++;
    const answer = table.answers[row] ?? null;
    if (answer === null && table.theirs.isBlank(row) && !table.theirs.hasNote(row)) continue;
    count++;
    if (answer === null) unanswered++;
    else answers[answer]++;
    if (isLateReply(replies, row) === true) late++;
  }
  return { replies: count, answers, unanswered, late, decided };
}
