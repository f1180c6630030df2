// The result of a command that scores, and what is wrong with its input → what is emitted, findings among it.
import {
  findingsOf,
  loadWords,
  severityOf,
  type CheckedGate,
  type Document,
  type Language,
  type Problem,
  type ProblemAndLine,
  type Provenance,
} from "../../core.ts";
import type { Environment } from "../environment.ts";
import { exitCodeOf, type FailLevel } from "../exitCode.ts";
import { outputRequests, type OutputFlags } from "../flags/outputOptions.ts";
import { findingFormats } from "../../render/registry.ts";
import { emitFindings } from "./emitFindings.ts";
import { judgedProblems } from "./judgedProblems.ts";

/** What a command says of its result where findings are wanted. */
export interface ResultFindings {
  readonly command: string;
  readonly gates: readonly CheckedGate[];
  /** The result in a line or a few. */
  readonly headlines: readonly string[];
}

interface Run {
  readonly located: readonly ProblemAndLine[];
  readonly level: FailLevel;
  readonly provenance: Provenance;
  readonly language: Language;
  readonly flags: OutputFlags;
  readonly environment: Environment;
  readonly read: Iterable<string>;
}

/**
 * Findings are errors and warnings, as on standard error, and what else fails the run. They are written where there
 * is no result, too.
 */
export async function emitResult(
  result: Document | null,
  describe: () => Promise<ResultFindings>,
  { located, level, provenance, language, flags, environment, read }: Run,
): Promise<void> {
  const failsRun = (found: Problem): boolean => exitCodeOf([found], level) > 0;
  const words = await loadWords(language, ["problems"]);
  const described = await describe();
  const judged = judgedProblems(
    located.filter(({ problem }) => severityOf(problem) !== "info" || failsRun(problem)),
  );
  const findings: Document["findings"] = () =>
    findingsOf(
      { ...provenance, ...described, judged, failsRun, most: null, hasResult: result !== null },
      words,
    );
  const document = { ...(result ?? nothing), findings };
  await emitFindings(document, language, result === null ? ofFindings(flags) : flags, environment, read);
}

const nothing: Document = {
  json: () => ({}),
  blocks: () => [],
  lines: () => [],
  records: () => ({ columns: [], rows: [] }),
};

/** Without the formats of a result. */
function ofFindings(flags: OutputFlags): OutputFlags {
  const { format, ...rest } = flags;
  const names: readonly string[] = findingFormats;
  return format === undefined
    ? flags
    : { ...rest, format: format.filter((_, at) => names.includes(outputRequests(flags)[at]?.format ?? "")) };
}
