// The replies written inside an assessment file → the reader of replies, with their places in that file.
import type { AssessmentText } from "../../model/assessment.ts";
import type { Path, Place } from "../../model/place.ts";
import { replyColumns } from "../../model/replies.ts";
import { isUnread, isUnreadAt, unreadText } from "../../model/unread.ts";
import type { ReplyReader } from "./createReplyReader.ts";

type ListedReply = Extract<AssessmentText["replies"], readonly unknown[]>[number];

const keyColumns = ["clause", "activity", "body"] as const;

/**
 * Sends the rows that stand in the file itself to the reader; paths among them are left to whoever reads files.
 *
 * @param unread the paths of the file that could not be read: a row with such a key is about nothing
 * @example
 * const reader = createReplyReader();
 * const replies = [{ clause: "1.1", answer: "agree" }, "replies.csv"];
 * readInlineReplies(reader, "own.yaml", replies, () => startOf("own.yaml"));
 * reader.finish().table.theirs.rows // 1
 */
export function readInlineReplies(
  reader: ReplyReader,
  source: string,
  replies: AssessmentText["replies"],
  at: (path: Path) => Place,
  unread: readonly Path[] = [],
): void {
  if (!Array.isArray(replies)) return;
  const rows = replies
    .map((row: ListedReply, index) => ({ row, index }))
    .filter(
      (item): item is { row: Exclude<ListedReply, string>; index: number } => typeof item.row === "object",
    );
  if (rows.length === 0) return;
  const place = (line: number, row: number, column: string | null): Place => ({
    ...at(column === null ? ["replies", row - 1] : ["replies", row - 1, column]),
    row,
    ...(column === null ? {} : { cell: column }),
  });
  reader.header(source, replyColumns, 1, 1, place);
  for (const { row, index } of rows) {
    const isSure = keyColumns.every((column) => !isUnreadAt(unread, ["replies", index, column]));
    const cells = new Map<string, unknown>(
      Object.entries({ ...row, clause: isSure ? row.clause : unreadText(["replies", index]) }),
    );
    reader.record(
      replyColumns.map((column) => String(cells.get(column) ?? "")),
      place(0, index + 1, null).line,
      index + 1,
    );
  }
}

/**
 * The paths and globs that an assessment names for its replies, with the way into its file.
 *
 * @example replyPaths({ replies: ["a.csv", { clause: "1.1", answer: "agree" }] }) // [{ path: "a.csv", at: ["replies", 0] }]
 */
export function replyPaths({
  replies,
}: Pick<AssessmentText, "replies">): { readonly path: string; readonly at: Path }[] {
  if (typeof replies === "string") return isUnread(replies) ? [] : [{ path: replies, at: ["replies"] }];
  return (replies ?? []).flatMap((item, index) =>
    typeof item === "string" && !isUnread(item) ? [{ path: item, at: ["replies", index] }] : [],
  );
}
