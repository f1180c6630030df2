// The replies to an assessment → the letter, the answers and what became of the rows, in the JSON contract.
import type * as z from "zod";
import { countReplies } from "../../model/countReplies.ts";
import type { Replies } from "../../model/replies.ts";
import { textIn } from "../../model/textIn.ts";
import { tableJson } from "../tables/tableJson.ts";
import type { Words } from "../words/words.ts";
import type { repliesSchema } from "./repliesSchema.ts";

export function repliesJson(replies: Replies, { common }: Words): z.infer<typeof repliesSchema> {
  const { letter, table } = replies;
  const { answers, ...counts } = countReplies(replies);
  return {
    sent: letter?.sent ?? null,
    deadline: letter?.deadline ?? null,
    letter: letter === null || letter.letter === null ? null : textIn(letter.letter, common.preferred),
    ...counts,
    answers: { ...answers },
    tables: table.accounts.map(tableJson),
  };
}
