// An assessment and the replies to its ratings → the assessment that knows them, its ratings as they were.
import type { Assessment, AssessmentText } from "../../model/assessment.ts";
import type { Path, Place } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import type { ReplyLetter, ReplyTable } from "../../model/replies.ts";
import { isUnread } from "../../model/unread.ts";
import { createReader } from "../reader.ts";

/**
 * NAP206 for a day of the letter that cannot be read, and NAP207 for a deadline before the day on which it was sent.
 *
 * @param table `null` where the assessment names no replies: its letter is then not looked at
 * @example withReplies(own.value, {}, null, own.at).problems.length // 0
 */
export function withReplies(
  assessment: Assessment,
  { reply: text }: Pick<AssessmentText, "reply">,
  table: ReplyTable | null,
  at: (path: Path) => Place,
): { assessment: Assessment; problems: Problem[] } {
  const reader = createReader(at);
  const day = (key: "sent" | "deadline"): string | null =>
    text?.[key] === undefined ? null : reader.day(text[key], ["reply", key]);
  const letter: ReplyLetter | null =
    text === undefined
      ? null
      : {
          sent: day("sent"),
          deadline: day("deadline"),
          letter: text.letter === undefined || isUnread(text.letter) ? null : text.letter,
        };
  if (letter !== null && letter.sent !== null && letter.deadline !== null && letter.deadline < letter.sent)
    reader.report("NAP207", ["reply", "deadline"], { start: letter.sent, end: letter.deadline });
  return {
    assessment:
      table === null
        ? assessment
        : {
            ...assessment,
            replies: { letter, table, stage: "first", first: assessment.ratings, origins: null },
          },
    problems: reader.problems,
  };
}
