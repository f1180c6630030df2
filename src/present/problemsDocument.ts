// Problems with their lines → blocks for people.
import type { Problem } from "../model/problem.ts";
import type { Document, RecordTable } from "./document.ts";
import { problemJson, problemLine, shownProblem } from "./problemJson.ts";

/** A problem and the line of the file that it stands in. */
export interface ProblemAndLine {
  readonly problem: Problem;
  readonly line: string;
}

/** The problems alone, as they are reported beside another result. */
export const problemsDocument = (problems: readonly ProblemAndLine[]): Document => ({
  json: () => problems.map(({ problem }) => problemJson(problem)),
  blocks: () =>
    problems.map(({ problem, line }) => ({ kind: "problem", problem: shownProblem(problem, line) })),
  lines: () => problems.map(({ problem, line }) => problemLine(shownProblem(problem, line))),
  records: () => problemRecords(problems.map(({ problem }) => problem)),
});

const problemRecords = (problems: readonly Problem[]): RecordTable => ({
  columns: ["code", "severity", "file", "line", "column", "row", "message"],
  rows: problems.map((found) => {
    const { code, severity, line, column, row = null, message } = problemJson(found);
    return [code, severity, found.at.source, line, column, row, message];
  }),
});
