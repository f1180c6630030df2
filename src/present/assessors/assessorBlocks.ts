// An assessment → the lines beside its assessor: what readers must know, and where those who speak act themselves.
import type { Block } from "../document.ts";
import type { Words } from "../words/words.ts";
import type { Spoken } from "./codedBody.ts";
import { interestTexts } from "./interestTexts.ts";
import { repliesText } from "./repliesText.ts";
import { warningOf } from "./warningOf.ts";

export function assessorBlocks(spoken: Spoken, words: Words): Block[] {
  const warning = warningOf(spoken, words);
  const replies = repliesText(spoken, words);
  return [
    ...(warning === null ? [] : [{ kind: "text", text: warning, tone: "middle" } as const]),
    ...interestTexts(spoken, words).map((text): Block => ({ kind: "text", text, tone: "quiet" })),
    ...(replies === null ? [] : [{ kind: "text", text: replies, tone: "quiet" } as const]),
  ];
}
