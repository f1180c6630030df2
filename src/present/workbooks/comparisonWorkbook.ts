// Comparisons for people, with every clause → the workbook of `nap compare`.
import type { Score } from "../../model/score.ts";
import type { Workbook } from "../../model/workbook.ts";
import type { Words } from "../words/words.ts";
import { blocksWorkbook, type BlocksOfWorkbook } from "./blocksWorkbook.ts";

/** What all results for people have in common. */
export type BlocksAndProblems = Pick<BlocksOfWorkbook, "document" | "problems" | "provenance">;

/**
 * Of two assessments or more, or of one at two times.
 *
 * @example
 * const comparison = compareScores(otherScore, score, { seed: 1, resamples: 2000 });
 * const words = await loadWords("en", ["comparison", "workbook"]);
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * const document = comparisonDocument(comparison, [], provenance, words, { all: true, evidence: false });
 * const result = { document, problems: [], provenance };
 * comparisonWorkbook(result, [otherScore, score], words).sheets[1].name // "Terms of the gap"
 */
export function comparisonWorkbook(
  result: BlocksAndProblems,
  scores: readonly Score[],
  words: Words<"comparison" | "workbook">,
): Workbook {
  const { sheets } = words.workbook;
  const { terms, agreement, agenda, changes } = words.comparison;
  const names = new Map([
    [[words.common.terms.assessment, words.common.terms.method].join("\n"), sheets.figures],
    [words.common.terms.clause, sheets.clauses],
    [[words.common.terms.clause, words.common.terms.title, agenda.contribution].join("\n"), sheets.verify],
    [terms.term, sheets.terms],
    [changes.term, sheets.terms],
    [agreement.measure, sheets.agreement],
    [agreement.crossTable, sheets.cross],
  ]);
  return blocksWorkbook({ ...result, subjects: scores, methods: scores, names }, words);
}
