// Problems with their lines → blocks for people.
import type { Problem } from "../../model/problem.ts";
import type { Document, RecordTable } from "../document.ts";
import { problemJson, problemLine, shownProblem } from "./problemJson.ts";

/** A problem and the line of the file that it stands in, "" where none can be shown. */
export interface ProblemAndLine {
  readonly problem: Problem;
  readonly line: string;
}

/**
 * Problems alone as a document, in the order given, as they are reported beside another result. JSON is the list of
 * them, without the outer object of the contract.
 *
 * @example
 * const params = { what: "number of clauses", claimed: 21, found: 18 };
 * const [line] = problemsDocument([{ problem: problem("NAP502", startOf("own.yaml"), params), line: "" }]).lines();
 * line // "own.yaml:1:1: warning: the published number of clauses is 21, the rows give 18 [NAP502]"
 */
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
