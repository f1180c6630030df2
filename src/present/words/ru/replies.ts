// What is said of replies beside the ratings that they answer.
import type { replies as master } from "../en/replies.ts";
import { plural } from "./plural.ts";

export const replies: typeof master = {
  title: (assessment) => `Ответы на оценки ${assessment}`,
  history: "Первичная оценка, ответ и итоговая оценка",
  columns: { voice: "", rating: "оценка", evidence: "подтверждение", text: "примечание или комментарий" },
  voices: { first: "первичная", reply: "ответ", final: "итоговая" },
  answers: { agree: "согласен", partly: "согласен частично", object: "возражает" },
  noAnswer: "ответ не указан",
  noReply: "нет ответа",
  unrated: "не оценено",
  noEvidence: "нет подтверждения",
  received: (day, isLate) => `получено ${day}${isLate ? ", после срока" : ""}`,
  stays: "не решено: первичная оценка остаётся",
  changed: "изменено",
  unchanged: "не изменено",
  decidedBy: (who) => `решение: ${who}`,
  shared: "оценка относится к нескольким органам",
  unplaced: {
    parts: "не берётся: оценены мероприятия",
    whole: "не берётся: пункт оценён в целом",
    bodies: "не берётся: оценены названные органы",
    scope: "не берётся: пункт вне охвата",
  },
  silent: (count, ids) =>
    `Нет ответа на ${count} ${plural(count, { one: "оценку", few: "оценки", many: "оценок", other: "оценки" })} (${ids}): это не согласие`,
  none: (assessment) => `В ${assessment} ответы не указаны`,
};
