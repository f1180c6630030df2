// A rating with the replies to it, and a stage → the reply whose value takes its place.
import { cellText } from "./ratingTable.ts";
import type { ReplyTable } from "./replies.ts";
import type { ReplyStage } from "./replyStage.ts";
import type { ReplyUnit } from "./replyUnits.ts";
import type { Scale } from "./scale.ts";
import { valueKey } from "./valueKey.ts";

/**
 * `null` where the rating stays as it is: at stage `first`; at stage `reply`, where nobody gave a value of its own, one
 * agreed, or those that answered do not all give the same value; at stage `final`, where nothing was decided, or two
 * decisions differ. An answer `agree` gives no value, whatever stands beside it.
 */
export function stageReply(
  { replies: rows }: Pick<ReplyUnit, "replies">,
  stage: ReplyStage,
  replies: ReplyTable,
  scale: Scale | null,
): number | null {
  if (stage === "first") return null;
  const table = stage === "reply" ? replies.theirs : replies.final;
  const given = stage === "reply" ? rows : rows.filter((row) => !table.isBlank(row));
  if (given.length === 0) return null;
  if (stage === "reply" && given.some((row) => replies.answers[row] === "agree")) return null;
  const keys = new Set(given.map((row) => valueKey(table, row, scale)));
  if (keys.size > 1 || keys.has(null)) return null;
  return given.reduce((best, row) => (isBefore(row, best, replies) ? row : best));
}

/** Of replies that say the same, one with evidence counts; then that of the body that comes first. */
function isBefore(row: number, best: number, { theirs }: ReplyTable): boolean {
  const [own, other] = [theirs.hasEvidence(row), theirs.hasEvidence(best)];
  if (own !== other) return own;
  return cellText(theirs, row, "body") < cellText(theirs, best, "body");
}
