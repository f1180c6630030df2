// Scores as a document → their workbook.
import {
  commentMatrix,
  isWithheld,
  loadWords,
  scoresWorkbook,
  type ClauseExplanation,
  type Document,
  type Language,
  type ProblemJson,
  type Provenance,
  type Score,
  type Workbook,
} from "../../core.ts";
import { rowsOfScores } from "../rowsOfScores.ts";

/** @param known the rows of the clauses, where the call has shown them; else empty */
export const scoresBook = async (
  document: Document,
  scores: readonly Score[],
  known: ReadonlyMap<Score, readonly ClauseExplanation[]>,
  problems: readonly ProblemJson[],
  provenance: Provenance,
  language: Language,
): Promise<Workbook> =>
  scoresWorkbook(
    {
      scores,
      rows: known.size > 0 ? known : rowsOfScores(scores),
      replied: scores.flatMap((score) => {
        const matrix = isWithheld(score) ? null : commentMatrix(score);
        return matrix === null ? [] : [{ score, matrix }];
      }),
      problems,
      provenance,
      document,
    },
    await loadWords(language, ["replies", "scores", "workbook"]),
  );
