// What a body answered → the lines that say it, in its own words.
import type { PackReply } from "../../model/pack.ts";
import type { Clause } from "../../model/plan.ts";
import type { Score } from "../../model/score.ts";
import type { WordLine } from "../../model/wordDocument.ts";
import type { Words } from "../words/words.ts";
import { activityName } from "./activityName.ts";
import { writtenRating } from "./writtenRating.ts";

export function replyLines(
  { activity, theirs }: PackReply,
  clause: Clause,
  scale: Score["scale"],
  words: Words<"packs">,
): readonly WordLine[] {
  const { answers, labels } = words.packs;
  const { answer, note, evidence } = theirs;
  const rating = writtenRating(theirs, scale, words);
  return [
    ...(activity === "" ? [] : [{ label: labels.activity, text: activityName(clause, activity, words) }]),
    ...(answer === null ? [] : [{ text: answers[answer], look: "strong" as const }]),
    ...(rating === "" ? [] : [{ label: labels.rating, text: rating }]),
    ...(note === null ? [] : [{ text: note }]),
    ...(evidence === null ? [] : [{ label: labels.evidence, text: evidence }]),
  ];
}
