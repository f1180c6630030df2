// The names of columns of replies, and the words of answers, as people write them in English, Azerbaijani and Russian.
import type { ReplyAnswer, ReplyColumn } from "../../model/replies.ts";
import { columnNames } from "../ratings/columnNames.ts";

/** Names that are surely the column's; its own is the first. */
export const replyNames: Readonly<Record<ReplyColumn, readonly string[]>> = {
  clause: columnNames.clause,
  activity: columnNames.activity,
  body: columnNames.body,
  answer: ["answer", "cavab", "ответ", "reply", "response"],
  status: [
    "status",
    "own status",
    "öz statusu",
    "öz vəziyyəti",
    "собственный статус",
    ...columnNames.status.filter((name) => name !== "status"),
  ],
  percent: [
    "percent",
    "own percent",
    "öz faizi",
    "собственный процент",
    ...columnNames.percent.filter((name) => name !== "percent"),
  ],
  evidence: columnNames.evidence,
  comment: ["comment", ...columnNames.note.filter((name) => name !== "comment")],
  received: columnNames.received,
  "final-status": ["final-status", "final status", "yekun status", "итоговый статус"],
  "final-percent": ["final-percent", "final percent", "yekun faiz", "итоговый процент"],
  "final-note": ["final-note", "final note", "yekun qeyd", "итоговое примечание"],
  "decided-by": ["decided-by", "decided by", "qərar verən", "кто решил"],
};

/** What a cell of the column `answer` may say. */
export const answerNames: Readonly<Record<ReplyAnswer, readonly string[]>> = {
  agree: [
    "agree",
    "agreed",
    "agrees",
    "yes",
    "razı",
    "razıyıq",
    "razıyam",
    "razıdır",
    "bəli",
    "согласен",
    "согласна",
    "согласны",
    "да",
  ],
  partly: [
    "partly",
    "partially",
    "agree partly",
    "partly agree",
    "qismən",
    "qismən razı",
    "qismən razıyıq",
    "частично",
    "частично согласны",
    "согласны частично",
  ],
  object: [
    "object",
    "objects",
    "disagree",
    "disagrees",
    "no",
    "etiraz",
    "etiraz edir",
    "etiraz edirik",
    "razı deyil",
    "razı deyilik",
    "xeyr",
    "не согласен",
    "не согласна",
    "не согласны",
    "возражаем",
    "возражение",
    "нет",
  ],
};
