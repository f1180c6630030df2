// Two compared scores → what people call them in a chart.
import type { Score } from "../../../model/score.ts";
import { textIn } from "../../../model/textIn.ts";
import { speakerOf } from "../../assessors/speakerOf.ts";
import type { Words } from "../../words/words.ts";

/** The title, or the id where there is none, and of what kind it is; the method where that alone tells them apart. */
export function sideName(score: Score, other: Score, words: Words): string {
  const { assessment, method } = score;
  const { preferred } = words.common;
  const title = textIn(assessment.title, preferred) || assessment.id;
  if (assessment.id === other.assessment.id)
    return method.id === other.method.id
      ? title
      : `${title}: ${textIn(method.title, preferred) || method.id}`;
  const speaker = speakerOf(score, words);
  return speaker === null || title === speaker ? title : `${title} (${speaker})`;
}
