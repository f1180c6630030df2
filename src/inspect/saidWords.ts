// Texts of a column and what a person has said → those whose status was said.
import type { Answers } from "../model/answers.ts";
import type { CountedText, KnownText } from "../model/inspection.ts";
import { fold } from "../text/fold.ts";

/** Of texts that are the same folded, only the first: a mapping has one line for them. */
export function saidWords(texts: readonly CountedText[], { words }: Answers): KnownText[] {
  const seen = new Set<string>();
  return texts.flatMap((each) => {
    const folded = fold(each.text);
    const means = words.get(folded);
    if (means === undefined || seen.has(folded)) return [];
    seen.add(folded);
    return [{ ...each, means }];
  });
}
