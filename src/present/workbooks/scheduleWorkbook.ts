// Schedules for people, with every clause → the workbook of `nap schedule`.
import type { Schedule } from "../../model/schedule.ts";
import type { Workbook } from "../../model/workbook.ts";
import type { Words } from "../words/words.ts";
import { blocksWorkbook } from "./blocksWorkbook.ts";
import type { BlocksAndProblems } from "./comparisonWorkbook.ts";

/**
 * The clauses by what became of them, and who reported.
 *
 * @example
 * const found = [scheduleOf({ score, asOf: "2020-12-31", within: 30 })];
 * const words = await loadWords("en", ["schedule", "workbook"]);
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * const document = scheduleDocument({ found, reports: [], checks: [], only: null }, provenance, words);
 * scheduleWorkbook({ document, problems: [], provenance }, found, words).sheets[1].name // "Clauses"
 */
export function scheduleWorkbook(
  result: BlocksAndProblems,
  found: readonly Schedule[],
  words: Words<"schedule" | "workbook">,
): Workbook {
  const { sheets } = words.workbook;
  const { columns } = words.schedule;
  const names = new Map([
    [words.common.terms.clause, sheets.clauses],
    [`${columns.round}\n${columns.reporter}`, sheets.reports],
  ]);
  return blocksWorkbook({ ...result, subjects: found, methods: found, names }, words);
}
