// An assessment → who speaks in it: the kind of its assessor, or whose account was coded.
import type { Words } from "../words/words.ts";
import { codedBody, type Spoken } from "./codedBody.ts";

/** `null` where the assessment does not say. */
export function speakerOf(spoken: Spoken, words: Words): string | null {
  const { terms } = words.common;
  const body = codedBody(spoken, words);
  if (body !== null) return terms.codingOf(body);
  const { kind } = spoken.assessment;
  return kind === null ? null : terms.kinds[kind];
}
