// An assessment → what readers must know of its plan and of itself.
import { textIn } from "../../model/textIn.ts";
import type { Words } from "../words/words.ts";
import type { Spoken } from "./codedBody.ts";

/** In one text; `null` where there is nothing to know. */
export function noticeOf({ plan, assessment }: Spoken, { common }: Words): string | null {
  const own = plan?.origin === "ratings" ? common.planFromRatings : (plan?.notice ?? null);
  const notices = [own, assessment.notice].flatMap((notice) =>
    notice === null ? [] : [textIn(notice, common.preferred)],
  );
  return notices.length === 0 ? null : notices.join(" ");
}
