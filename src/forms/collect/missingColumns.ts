// A table of answers → which of the columns that decide a figure it does not have.
import type { AnswerCell } from "./answerReader.ts";
import type { AnswerTable } from "./answerTable.ts";
import type { LostColumn } from "./lostColumn.ts";

/** Every workbook had them, so that somebody took them out, and csv is put together by hand; one that stands there under another header is an error already. */
export const missingColumns = ({ kind, index, isCsv }: AnswerTable, lost: LostColumn | null): AnswerCell[] =>
  kind === "reply" || isCsv
    ? []
    : (["status", "percent"] as const).filter((column) => !index.has(column) && column !== lost?.column);
