// The answers that count → tables as assessments read them.
import type { CollectedTable } from "../../model/collection.ts";
import { answerColumns, type FormKind } from "../../model/form.ts";
import type { AnswerCell } from "./answerReader.ts";
import type { AnswerOfReturn } from "./settleAnswers.ts";

/** An answer, and the round of its form. */
export interface AnswerOfRound {
  readonly kind: FormKind;
  readonly round: string | null;
  readonly answer: AnswerOfReturn;
}

/** What a reply's columns are called in a table of replies. */
const names: Partial<Readonly<Record<AnswerCell, string>>> = {
  ownStatus: "status",
  ownPercent: "percent",
  ownEvidence: "evidence",
};

/** Columns for whoever decides about a reply. */
const decided = ["final-status", "final-percent", "final-note", "decided-by"];

/**
 * A row a thing, sorted by round, clause, activity and body. A blank one puts its clause in scope as unrated; a reply that says
 * nothing is none.
 */
export function collectedTables(all: readonly AnswerOfRound[]): CollectedTable[] {
  return (["rating", "reply"] as const).flatMap((kind) => {
    const own = all.filter((one) => one.kind === kind && (kind === "rating" || one.answer.answer.size > 0));
    return own.length === 0 ? [] : [tableOf(kind, own.toSorted(compare))];
  });
}

function tableOf(kind: FormKind, all: readonly AnswerOfRound[]): CollectedTable {
  const hasRounds = all.some(({ round }) => round !== null);
  const cells = answerColumns[kind];
  return {
    kind,
    columns: [
      "clause",
      "activity",
      "body",
      ...cells.map((column) => names[column] ?? column),
      "received",
      ...(kind === "reply" ? decided : []),
      ...(hasRounds && kind === "rating" ? ["round"] : []),
    ],
    rows: all.map(({ round, answer: { clause, activity, body, answer, received } }) => [
      clause,
      activity,
      body ?? "",
      ...cells.map((column) => answer.get(column) ?? ""),
      received ?? "",
      ...(kind === "reply" ? decided.map(() => "") : []),
      ...(hasRounds && kind === "rating" ? [round ?? ""] : []),
    ]),
  };
}

const compare = (a: AnswerOfRound, b: AnswerOfRound): number =>
  compareIds(a.round ?? "", b.round ?? "") ||
  compareIds(a.answer.clause, b.answer.clause) ||
  compareIds(a.answer.activity, b.answer.activity) ||
  compareIds(a.answer.body ?? "", b.answer.body ?? "");

/** 1.2 before 1.10: parts that are numbers as numbers. */
function compareIds(a: string, b: string): number {
  const [left, right] = [a.split("."), b.split(".")];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const [one, other] = [left[at] ?? "", right[at] ?? ""];
    if (one === other) continue;
    const areNumbers = /^\d{1,15}$/.test(one) && /^\d{1,15}$/.test(other);
    const order = areNumbers ? Number(one) - Number(other) : one < other ? -1 : 1;
    if (order !== 0) return order;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}
