// Scores and the pack that a call asks for → the document whose Word file is that pack.
import {
  bodyPack,
  clausesByBody,
  commentMatrix,
  commentRows,
  commentsPack,
  isWithheld,
  loadWords,
  UsageError,
  wordFile,
  type Document,
  type Language,
  type Pack,
  type Score,
} from "../../core.ts";

/** Of figures that are withheld the file says why, as the document does. */
export function scorePack(
  pack: Pack,
  document: Document,
  scores: readonly Score[],
  language: Language,
): Document {
  const [score, ...others] = scores.filter(({ assessment }) => assessment.ratings.rows > 0);
  if (score === undefined || others.length > 0)
    throw new UsageError("pack-needs-one", {
      pack,
      given: score === undefined ? [] : [score, ...others].map(nameOf),
    });
  const matrix = pack === "comments" ? commentMatrix(score) : null;
  if (pack === "comments" && matrix === null)
    throw new UsageError("pack-needs-replies", { assessment: score.assessment.id });
  if (isWithheld(score)) return document;
  return {
    ...document,
    word: async () => {
      const words = await loadWords(language, ["packs"]);
      const blocks =
        matrix === null
          ? bodyPack(score, clausesByBody(score), words)
          : commentsPack(commentRows(matrix, score, words), matrix.silent.length, words);
      return wordFile(blocks, [score], "ids", words);
    },
  };
}

const nameOf = ({ assessment, method }: Score): string => `${assessment.id} (${method.id})`;
