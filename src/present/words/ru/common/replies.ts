// What is said of the replies to the ratings of an assessment.
import type { replies as master } from "../../en/common/replies.ts";
import { plural } from "../plural.ts";

export const replies: typeof master = {
  stages: {
    first: "первичные оценки",
    reply: "оценки с ответами органов",
    final: "итоговые оценки",
  },
  said: (p) =>
    [
      `${p.replies} ${plural(p.replies, { one: "ответ", few: "ответа", many: "ответов", other: "ответа" })}: согласны — ${p.answers.agree}, частично — ${p.answers.partly}, возражают — ${p.answers.object}${p.unanswered === 0 ? "" : `, без ответа — ${p.unanswered}`}`,
      ...(p.late === 0 ? [] : [`после срока — ${p.late}`]),
      `решено — ${p.decided}`,
      ...(p.letter === null ? [] : [`письмо ${p.letter}`]),
      ...(p.sent === null ? [] : [`отправлено ${p.sent}`]),
      ...(p.deadline === null ? [] : [`срок — ${p.deadline}`]),
      "отсутствие ответа — не согласие",
    ].join("; "),
};
