// Schedules for people, with every clause → the workbook of `nap schedule`.
import type { Schedule } from "../../model/schedule.ts";
import type { Workbook } from "../../model/workbook.ts";
import type { Words } from "../words/words.ts";
import { blocksWorkbook } from "./blocksWorkbook.ts";
import type { BlocksAndProblems } from "./comparisonWorkbook.ts";

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
  const methods = found.map(({ method }) => ({ method, scale: null }));
  return blocksWorkbook({ ...result, subjects: found, methods, names }, words);
}
