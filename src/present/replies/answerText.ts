// What a body answered to a rating → the words for it.
import type { ReplyAnswer } from "../../model/replies.ts";
import type { Words } from "../words/words.ts";

/** An answer that is none of those known counts as none given. @example answerText("agree", await loadWords("en", ["replies"])) // "agrees" */
export const answerText = (
  answer: ReplyAnswer | null,
  { replies }: Pick<Words<"replies">, "replies">,
): string => (answer === null ? replies.noAnswer : replies.answers[answer]);
