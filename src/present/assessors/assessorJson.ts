// An assessment → who speaks in it, in the JSON contract.
import type * as z from "zod";
import { isUnread } from "../../model/unread.ts";
import { textIn } from "../../model/textIn.ts";
import type { Words } from "../words/words.ts";
import type { assessorSchema } from "./assessorSchema.ts";
import type { Spoken } from "./codedBody.ts";
import { isInvented } from "./isInvented.ts";
import { repliesJson } from "./repliesJson.ts";
import { noticeOf } from "./noticeOf.ts";

export type AssessorJson = z.infer<typeof assessorSchema>;

export const assessorJson = (spoken: Spoken, words: Words): AssessorJson => {
  const { id, kind, of, interests, published, replies } = spoken.assessment;
  return {
    id,
    kind,
    of: of === null ? null : { body: read(of.body), source: read(of.source) },
    published,
    interests: interests.map(({ body, clauses, why }) => ({
      body: read(body),
      clauses: clauses.filter((clause) => !isUnread(clause)),
      why: why === null ? null : textIn(why, words.common.preferred),
    })),
    invented: isInvented(spoken),
    notice: noticeOf(spoken, words),
    ...(replies === undefined ? {} : { stage: replies.stage, replies: repliesJson(replies, words) }),
  };
};

/** What could not be read is a problem of its own. */
const read = (id: string): string | null => (isUnread(id) ? null : id);
