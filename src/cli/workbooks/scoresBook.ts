// Scores as a document → the same document with its workbook.
import {
  loadWords,
  scoresWorkbook,
  type Document,
  type Language,
  type ProblemJson,
  type Provenance,
  type Score,
} from "../../core.ts";
import { rowsOfScores } from "../rowsOfScores.ts";

export const scoresBook = (
  document: Document,
  scores: readonly Score[],
  problems: readonly ProblemJson[],
  provenance: Provenance,
  language: Language,
): Document => ({
  ...document,
  workbook: async () =>
    scoresWorkbook(
      { scores, rows: rowsOfScores(scores), problems, provenance, document },
      await loadWords(language, ["scores", "workbook"]),
    ),
});
