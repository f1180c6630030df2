// A table of answers → which of the columns that decide a figure it does not have.
import type { AnswerCell } from "./answerReader.ts";
import type { AnswerTable } from "./answerTable.ts";
import type { LostColumn } from "./lostColumn.ts";

/** Every form had them, so that somebody took them out; one that stands there under another header is an error already. */
export const missingColumns = ({ kind, index }: AnswerTable, lost: LostColumn | null): AnswerCell[] =>
  kind === "reply"
    ? []
    : (["status", "percent"] as const).filter((column) => !index.has(column) && column !== lost?.column);
