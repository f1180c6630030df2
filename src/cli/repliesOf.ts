// Scores → the document of the replies to their ratings.
import {
  commentMatrix,
  loadWords,
  repliesDocument,
  type Document,
  type Language,
  type ProblemJson,
  type Provenance,
  type Score,
} from "../core.ts";

export const repliesOf = async (
  scores: readonly Score[],
  problems: readonly ProblemJson[],
  provenance: Provenance,
  language: Language,
): Promise<Document> =>
  repliesDocument(
    scores.map((score) => ({ score, matrix: commentMatrix(score) })),
    problems,
    provenance,
    await loadWords(language, ["replies"]),
  );
