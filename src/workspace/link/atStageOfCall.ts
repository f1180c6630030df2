// An assessment whose rows were checked, and the call → its ratings at the stage that the call wants.
import { atStage, withoutBadReplies, type Assessment, type Problem, type Scale } from "../../core.ts";
import type { LoadRequest } from "../loadRequest.ts";

/** @param found what is wrong with its replies, too: with `--skip-bad-rows` those are left out */
export function atStageOfCall(
  assessment: Assessment,
  found: readonly Problem[],
  scale: Scale | null,
  { skipsBadRows, stage }: Pick<LoadRequest, "skipsBadRows" | "stage">,
): Assessment {
  const { replies, ...own } = skipsBadRows ? withoutBadReplies(assessment, found) : assessment;
  const current = replies === undefined ? own : { ...own, replies: { ...replies, first: own.ratings } };
  return atStage(current, stage ?? "final", scale);
}
