// What is said of replies beside the ratings that they answer.
import type { ReplyAnswer } from "../../../model/replies.ts";
import type { UnplacedReason } from "../../../model/replyUnits.ts";
import { plural } from "./plural.ts";

export const replies = {
  title: (assessment: string) => `Replies to the ratings of ${assessment}`,
  history: "First rating, reply and final rating",
  columns: { voice: "", rating: "rating", evidence: "evidence", text: "note or comment" },
  /** Who speaks in the three rows of a reply. */
  voices: { first: "first", reply: "reply", final: "final" },
  answers: { agree: "agrees", partly: "agrees partly", object: "objects" } as Readonly<
    Record<ReplyAnswer, string>
  >,
  noAnswer: "no answer given",
  noReply: "no reply",
  unrated: "not rated",
  noEvidence: "no evidence",
  received: (day: string, isLate: boolean) => `received on ${day}${isLate ? ", after the deadline" : ""}`,
  /** Nothing was decided. */
  stays: "not decided: the first rating stays",
  changed: "changed",
  unchanged: "not changed",
  decidedBy: (who: string) => `decided by ${who}`,
  shared: "the rating stands for several bodies",
  unplaced: {
    parts: "not used: the ratings are for activities",
    whole: "not used: the rating is for the clause as a whole",
    bodies: "not used: the ratings are for named bodies",
    scope: "not used: the clause is not in the scope",
  } satisfies Record<UnplacedReason, string> as Readonly<Record<UnplacedReason, string>>,
  silent: (count: number, ids: string) =>
    `No reply to ${count} ${plural(count, { one: "rating", other: "ratings" })} (${ids}): that is not agreement`,
  none: (assessment: string) => `${assessment} names no replies`,
};
