// An assessment → what readers must know of it, with the word that it is invented where it is.
import type { Words } from "../words/words.ts";
import type { Spoken } from "./codedBody.ts";
import { isInvented } from "./isInvented.ts";
import { noticeOf } from "./noticeOf.ts";

/**
 * In one text, for people; formats for machines have a key for each. `null` where there is nothing to know.
 *
 * @example warningOf({ plan: plan.value, assessment: own.value }, await loadWords("en", [])) // null
 */
export function warningOf(spoken: Spoken, words: Words): string | null {
  const notice = noticeOf(spoken, words);
  const said = [...(isInvented(spoken) ? [words.common.invented] : []), ...(notice === null ? [] : [notice])];
  return said.length === 0 ? null : said.join(" ");
}
