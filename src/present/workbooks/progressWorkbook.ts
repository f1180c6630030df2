// The progress of series for people, with every clause → the workbook of `nap progress`.
import type { SeriesProgress } from "../../model/progress.ts";
import type { Workbook } from "../../model/workbook.ts";
import type { Words } from "../words/words.ts";
import { blocksWorkbook } from "./blocksWorkbook.ts";
import type { BlocksAndProblems } from "./comparisonWorkbook.ts";

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
