// Problems with their lines → blocks for people.
import { isActive, type Verdict } from "../../model/judgedProblem.ts";
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
  /** What the files of the run say of it, where they say anything of problems. */
  readonly verdict?: Verdict;
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
  json: () => problems.map(({ problem, verdict }) => problemJson(problem, words, verdict)),
  blocks: () =>
    active(problems).map(({ problem, line }) => ({
      kind: "problem",
      problem: shownProblem(problem, line, words),
    })),
  lines: () => active(problems).map(({ problem, line }) => problemLine(shownProblem(problem, line, words))),
  records: () => problemRecords(problems, words),
});

/** People and editors are shown what counts; data holds all. */
const active = (problems: readonly ProblemAndLine[]): readonly ProblemAndLine[] =>
  problems.filter(({ verdict }) => isActive(verdict));

/** Editors read the place, the severity and the code: they are the same in every language. */
const problemLine = ({ where, severity, message, code }: ShownProblem): string =>
  `${where}: ${severity}: ${message.replace(/\s+/g, " ")} [${code}]`;

const problemRecords = (problems: readonly ProblemAndLine[], words: Words<"problems">): RecordTable => ({
  columns: [
    "code",
    "severity",
    "file",
    "line",
    "column",
    "row",
    "message",
    "places",
    "suppressed",
    "until",
    "baseline",
  ],
  rows: problems.map(({ problem, verdict }) => {
    const {
      code,
      severity,
      line,
      column,
      row = null,
      message,
      places,
      suppressed,
      baseline,
    } = problemJson(problem, words, verdict);
    const place = [problem.at.source, line, column, row] as const;
    const accepted = [suppressed?.reason ?? null, suppressed?.until ?? null, baseline ?? null] as const;
    return [code, severity, ...place, message, placesText(places), ...accepted];
  }),
});

/** `3:5 7:5`: line and column of each place where there are several. */
const placesText = (places: ProblemJson["places"]): string | null =>
  places === undefined ? null : places.map(({ line, column }) => `${line}:${column}`).join(" ");
