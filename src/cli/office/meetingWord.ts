// A comparison → the document whose Word file is the pack of a meeting.
import {
  loadWords,
  meetingPack,
  UsageError,
  wordFile,
  isWithheld,
  type AgendaItem,
  type Comparison,
  type Document,
  type Language,
  type Score,
} from "../../core.ts";

/** @param pairs of all that are compared: of two, one */
export function meetingWord(
  document: Document,
  pairs: readonly Comparison[],
  agenda: (of: Comparison) => readonly AgendaItem[],
  scores: readonly Score[],
  language: Language,
): Document {
  const [comparison] = pairs;
  if (comparison === undefined || pairs.length > 1 || comparison.a.assessment === comparison.b.assessment)
    throw new UsageError("pack-needs-two", {
      pack: "meeting",
      given: scores.map(({ assessment, method }) => `${assessment.id} (${method.id})`),
    });
  if (scores.some(isWithheld)) return document;
  return {
    ...document,
    word: async () => {
      const words = await loadWords(language, ["packs"]);
      return wordFile(meetingPack(comparison, agenda(comparison), words), scores, "letters", words);
    },
  };
}
