// A linked assessment with replies, and a method → the same with what the method cannot read in its replies.
import type { Assessment } from "../model/assessment.ts";
import type { Located } from "../model/place.ts";
import type { Problem } from "../model/problem.ts";
import { atStage } from "../score/atStage.ts";
import { replyRowProblems } from "../score/replyRowProblems.ts";
import type { ScoreInput } from "../score/scoreInput.ts";
import { asLeftOut } from "./asLeftOut.ts";
import { withoutBadReplies } from "./withoutBadReplies.ts";

/** What is wrong with the replies under a method, and whether scoring would find it as well. */
export interface ReadableReplies {
  readonly assessment: Located<Assessment>;
  readonly problems: readonly Problem[];
  readonly covers: (found: Problem) => boolean;
}

/**
 * What contradicts itself withholds the figures; or it is left out, and the ratings stand as if nobody had sent it.
 *
 * @example readableReplies(own, inputOf(own), false).problems // []
 */
export function readableReplies(
  assessment: Located<Assessment>,
  input: ScoreInput,
  skipsBadRows: boolean,
): ReadableReplies {
  const ofAll = replyRowProblems({ ...input, assessment: assessment.value });
  if (!skipsBadRows) return { assessment, ...ofAll };
  let { value } = assessment;
  // Of very many problems only some are listed.
  for (let { problems } = ofAll; ; { problems } = replyRowProblems({ ...input, assessment: value })) {
    const { replies } = value;
    const bad = problems.filter(({ code }) => code === "NAP402");
    const left = replies === undefined ? value : withoutBadReplies(value, bad);
    if (left === value || replies === undefined) break;
    value = atStage(left, replies.stage, input.scale);
  }
  const known = value === assessment.value ? assessment : { ...assessment, value };
  return { ...ofAll, assessment: known, problems: ofAll.problems.map(asLeftOut) };
}
