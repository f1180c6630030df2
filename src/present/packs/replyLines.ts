// What a body answered → the lines that say it, in its own words.
import type { PackReply } from "../../model/pack.ts";
import type { Score } from "../../model/score.ts";
import type { WordLine } from "../../model/wordDocument.ts";
import type { Words } from "../words/words.ts";
import { writtenRating } from "./writtenRating.ts";

export function replyLines(
  reply: PackReply,
  scale: Score["scale"],
  words: Words<"packs">,
): readonly WordLine[] {
  const { answers, labels } = words.packs;
  const { answer, comment, evidence } = reply;
  const rating = writtenRating(reply, scale, words);
  return [
    ...(answer === null ? [] : [{ text: answers[answer], look: "strong" as const }]),
    ...(rating === "" ? [] : [{ label: labels.rating, text: rating }]),
    ...(comment === null ? [] : [{ text: comment }]),
    ...(evidence === null ? [] : [{ label: labels.evidence, text: evidence }]),
  ];
}
