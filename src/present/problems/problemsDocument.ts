// Problems with their lines → blocks for people.
import type { Problem } from "../../model/problem.ts";
import type { Document, RecordTable, ShownProblem } from "../document.ts";
import type { Words } from "../words/words.ts";
import { problemJson } from "./problemJson.ts";
import type { ProblemJson } from "./problemSchema.ts";
import { shownProblem } from "./shownProblem.ts";

/** A problem and the line of the file that it stands in, "" where none can be shown. */
export interface ProblemAndLine {
  readonly problem: Problem;
  readonly line: string;
}

/** A document whose JSON is a list of problems. */
export interface ProblemsDocument extends Document {
  readonly json: () => ProblemJson[];
}

/**
 * Problems alone as a document, in the order given, as they are reported beside another result. JSON is the list of
 * them, without the outer object of the contract.
 *
 * @example
 * const params = { what: "clauses", claimed: 21, found: 18, method: "halves" };
 * const found = [{ problem: problem("NAP502", startOf("own.yaml"), params), line: "" }];
 * const [line] = problemsDocument(found, await loadWords("en", ["problems"])).lines();
 * line // "own.yaml:1:1: warning: the published number of clauses is 21, but the rows give 18 [NAP502]"
 */
export const problemsDocument = (
  problems: readonly ProblemAndLine[],
  words: Words<"problems">,
): ProblemsDocument => ({
  json: () => problems.map(({ problem }) => problemJson(problem, words)),
  blocks: () =>
    problems.map(({ problem, line }) => ({ kind: "problem", problem: shownProblem(problem, line, words) })),
  lines: () => problems.map(({ problem, line }) => problemLine(shownProblem(problem, line, words))),
  records: () => problemRecords(problems, words),
});

/** Editors read the place, the severity and the code: they are the same in every language. */
const problemLine = ({ where, severity, message, code }: ShownProblem): string =>
  `${where}: ${severity}: ${message.replace(/\s+/g, " ")} [${code}]`;

const problemRecords = (problems: readonly ProblemAndLine[], words: Words<"problems">): RecordTable => ({
  columns: ["code", "severity", "file", "line", "column", "row", "message", "places"],
  rows: problems.map(({ problem }) => {
    const { code, severity, line, column, row = null, message, places } = problemJson(problem, words);
    return [code, severity, problem.at.source, line, column, row, message, placesText(places)];
  }),
});

/** `3:5 7:5`: line and column of each place where there are several. */
const placesText = (places: ProblemJson["places"]): string | null =>
  places === undefined ? null : places.map(({ line, column }) => `${line}:${column}`).join(" ");
