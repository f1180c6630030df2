// A cell of the column `answer` → what it says.
import type { ReplyAnswer } from "../../model/replies.ts";
import { fold } from "../../text/fold.ts";
import { answerNames } from "./replyNames.ts";

const byName = new Map(
  Object.entries(answerNames).flatMap(([answer, names]) =>
    names.map((name) => [fold(name), answer as ReplyAnswer] as const),
  ),
);

/**
 * `null` for what is no answer that is known, and for an empty cell.
 *
 * @example answerOf("Razıyıq") // "agree"
 */
export const answerOf = (cell: string): ReplyAnswer | null => byName.get(fold(cell)) ?? null;
