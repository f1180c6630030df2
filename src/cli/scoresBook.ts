// Scores as a document → their workbook.
import {
  loadWords,
  scoresWorkbook,
  type Document,
  type Language,
  type ProblemJson,
  type Provenance,
  type Score,
  type Workbook,
} from "../core.ts";
import { rowsOfScores } from "./rowsOfScores.ts";

export const scoresBook = async (
  document: Document,
  scores: readonly Score[],
  problems: readonly ProblemJson[],
  provenance: Provenance,
  language: Language,
): Promise<Workbook> =>
  scoresWorkbook(
    { scores, rows: rowsOfScores(scores), problems, provenance, document },
    await loadWords(language, ["scores", "workbook"]),
  );
