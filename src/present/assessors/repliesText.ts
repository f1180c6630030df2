// An assessment → a sentence about the replies to its ratings.
import { countReplies } from "../../model/countReplies.ts";
import { textIn } from "../../model/textIn.ts";
import type { Words } from "../words/words.ts";
import type { Spoken } from "./codedBody.ts";

/**
 * How many replied and what, with the letter that asked; `null` where the assessment names no replies.
 *
 * @example repliesText({ plan: plan.value, assessment: own.value }, await loadWords("en", [])) // null
 */
export function repliesText({ assessment: { replies } }: Spoken, { common }: Words): string | null {
  if (replies === undefined) return null;
  const { letter } = replies;
  return common.replies.said({
    ...countReplies(replies),
    sent: letter?.sent ?? null,
    deadline: letter?.deadline ?? null,
    letter: letter === null || letter.letter === null ? null : textIn(letter.letter, common.preferred),
  });
}
