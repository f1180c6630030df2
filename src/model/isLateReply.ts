// A row of replies and the letter that asked for it → whether it came in after the deadline.
import type { Replies } from "./replies.ts";

/** Of a span of days, the first decides; `null` where the day or the deadline is not known. */
export function isLateReply(
  { letter, table }: Pick<Replies, "letter" | "table">,
  row: number,
): boolean | null {
  const { receipts, column } = table.theirs;
  const earliest = receipts[column.received.numbers[row] ?? 0]?.earliest ?? null;
  const deadline = letter?.deadline ?? null;
  return earliest === null || deadline === null ? null : earliest > deadline;
}
