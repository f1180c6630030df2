// What is said of the replies to the ratings of an assessment.
import type { ReplyStage } from "../../../../model/replyStage.ts";
import { plural } from "../plural.ts";

/** What came in, and the letter that asked for it. */
export interface Replied {
  readonly replies: number;
  readonly answers: { readonly agree: number; readonly partly: number; readonly object: number };
  readonly unanswered: number;
  readonly late: number;
  readonly decided: number;
  readonly sent: string | null;
  readonly deadline: string | null;
  readonly letter: string | null;
}

export const replies = {
  /** Behind the kind of the assessor. */
  stages: {
    first: "first ratings",
    reply: "ratings with the replies of the bodies",
    final: "final ratings",
  } as Readonly<Record<ReplyStage, string>>,
  said: (p: Replied) =>
    [
      `${p.replies} ${plural(p.replies, { one: "reply", other: "replies" })}: ${p.answers.agree} agree, ${p.answers.partly} partly, ${p.answers.object} object${p.unanswered === 0 ? "" : `, ${p.unanswered} without an answer`}`,
      ...(p.late === 0 ? [] : [`${p.late} after the deadline`]),
      `${p.decided} decided`,
      ...(p.letter === null ? [] : [`letter ${p.letter}`]),
      ...(p.sent === null ? [] : [`sent on ${p.sent}`]),
      ...(p.deadline === null ? [] : [`deadline ${p.deadline}`]),
      "no reply is not agreement",
    ].join("; "),
};
