// The progress of series for people, with every clause → the workbook of `nap progress`.
import type { SeriesProgress } from "../../model/progress.ts";
import type { Workbook } from "../../model/workbook.ts";
import type { Words } from "../words/words.ts";
import { blocksWorkbook } from "./blocksWorkbook.ts";
import type { BlocksAndProblems } from "./comparisonWorkbook.ts";

/**
 * Rounds, what moved from one to the next, and who reported.
 *
 * @example
 * const rounds = [{ id: "y1", title: "y1", asOf: null, items: [{ id: "own", score }] }];
 * const found = progressOf(plan.value, { id: "own", assessor: "own", rounds });
 * const words = await loadWords("en", ["progress", "comparison", "schedule", "workbook"]);
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * const view = { all: true, asOf: null, gates: [], reports: [], reported: [] };
 * const result = { document: progressDocument([found], [], provenance, words, view), problems: [], provenance };
 * progressWorkbook(result, [found], words).sheets[1].name // "Rounds"
 */
export function progressWorkbook(
  result: BlocksAndProblems,
  series: readonly SeriesProgress[],
  words: Words<"progress" | "comparison" | "schedule" | "workbook">,
): Workbook {
  const { sheets } = words.workbook;
  const { terms } = words.common;
  const { columns } = words.schedule;
  const scores = series.flatMap(({ rounds }) => rounds.flatMap(({ score }) => score ?? []));
  const names = new Map([
    [words.progress.columns.round, sheets.rounds],
    [`${columns.round}\n${columns.reporter}`, sheets.reports],
    [words.comparison.changes.term, sheets.terms],
    [terms.clause, sheets.clauses],
    [terms.direction, sheets.directions],
    [terms.body, sheets.bodies],
  ]);
  return blocksWorkbook({ ...result, subjects: scores, methods: scores, names }, words);
}
