// A row of replies → whether it says anything.
import type { ReplyTable } from "./replies.ts";

/** Whether a row holds an answer, a value, a comment or a decision: a row that names a thing alone is no reply. */
export const isReply = ({ theirs, final, written }: ReplyTable, row: number): boolean =>
  written[row] !== "" || !theirs.isBlank(row) || theirs.hasNote(row) || !final.isBlank(row);
