// A score → what readers must know of its plan and its assessment.
import type { Score } from "../../model/score.ts";
import { textIn } from "../../model/textIn.ts";
import type { Words } from "../words/words.ts";

/** In one text; `null` where there is nothing to know. */
export function noticeOf({ plan, assessment }: Score, { common }: Words): string | null {
  const own = plan.origin === "ratings" ? common.planFromRatings : plan.notice;
  const notices = [own, assessment.notice].flatMap((notice) =>
    notice === null ? [] : [textIn(notice, common.preferred)],
  );
  return notices.length === 0 ? null : notices.join(" ");
}
