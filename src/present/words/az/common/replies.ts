// Qiymətləndirmənin qiymətlərinə verilən cavablar haqqında deyilənlər.
import type { replies as master } from "../../en/common/replies.ts";

export const replies: typeof master = {
  stages: {
    first: "ilkin qiymətlər",
    reply: "qurumların cavabları ilə qiymətlər",
    final: "yekun qiymətlər",
  },
  said: (p) =>
    [
      `${p.replies} cavab: ${p.answers.agree} razı, ${p.answers.partly} qismən, ${p.answers.object} etiraz${p.unanswered === 0 ? "" : `, ${p.unanswered} cavabsız`}`,
      ...(p.late === 0 ? [] : [`${p.late} cavab son tarixdən sonra`]),
      `${p.decided} qərar`,
      ...(p.letter === null ? [] : [`məktub ${p.letter}`]),
      ...(p.sent === null ? [] : [`göndərilib: ${p.sent}`]),
      ...(p.deadline === null ? [] : [`son tarix: ${p.deadline}`]),
      "cavabın olmaması razılıq deyil",
    ].join("; "),
};
