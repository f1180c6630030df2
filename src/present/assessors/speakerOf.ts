// An assessment → who speaks in it: the kind of its assessor, or whose account was coded.
import type { Words } from "../words/words.ts";
import { codedBody, type Spoken } from "./codedBody.ts";

/** With the stage of its ratings, where there are replies to them; `null` where the assessment does not say. */
export function speakerOf(spoken: Spoken, words: Words): string | null {
  const { replies } = spoken.assessment;
  const said = [
    kindOf(spoken, words),
    replies === undefined ? null : words.common.replies.stages[replies.stage],
  ];
  const known = said.filter((text) => text !== null);
  return known.length === 0 ? null : known.join(", ");
}

function kindOf(spoken: Spoken, words: Words): string | null {
  const { terms } = words.common;
  const body = codedBody(spoken, words);
  if (body !== null) return terms.codingOf(body);
  const { kind } = spoken.assessment;
  return kind === null ? null : terms.kinds[kind];
}
