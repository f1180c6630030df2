// What `nap check` found, and what of it is shown → its findings.
import {
  findingsOf,
  loadWords,
  type Problem,
  type Document,
  type Language,
  type ProblemAndLine,
  type Provenance,
  type Selection,
} from "../../core.ts";
import { exitCodeOf, type FailLevel } from "../exitCode.ts";
import { judgedProblems } from "./judgedProblems.ts";

/** How the call wants them. */
interface CheckedHow extends Selection {
  readonly failOn: FailLevel;
  /** The totals in one line. */
  readonly summary: string;
}

export async function checkFindings(
  located: readonly ProblemAndLine[],
  { failOn, level, most, summary }: CheckedHow,
  provenance: Provenance,
  language: Language,
): Promise<NonNullable<Document["findings"]>> {
  const words = await loadWords(language, ["problems"]);
  return () =>
    findingsOf(
      {
        ...provenance,
        command: "check",
        judged: judgedProblems(located.filter(({ problem }) => isAt(level)(problem))),
        failsRun: isAt(failOn),
        most,
        gates: [],
        headlines: [summary],
        hasResult: false,
      },
      words,
    );
}

/** Whether a problem is at or above the level. */
const isAt =
  (level: FailLevel) =>
  (found: Problem): boolean =>
    exitCodeOf([found], level) > 0;
