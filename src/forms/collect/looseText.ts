// A row that is about nothing that was asked → what is written in it.
import type { ReturnedRow } from "../../model/returned.ts";
import type { AnswerColumn, AnswerTable } from "./answerTable.ts";

/** In csv each row says which form it is of, which nobody wrote there. */
const ofForm: readonly AnswerColumn[] = ["form", "plan", "planHash", "round", "body", "scale", "assessment"];

export function looseText({ cells }: ReturnedRow, { index, isCsv }: AnswerTable): string {
  const passed = new Set(isCsv ? ofForm.map((column) => index.get(column)) : []);
  return cells
    .filter((_, position) => !passed.has(position))
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "")
    .join(" · ");
}
