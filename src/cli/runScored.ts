// The input of a call, and what a command makes of it → problems and notes on standard error, the result, the exit code.
import {
  compareProblems,
  note,
  plansWithout,
  type Document,
  type Language,
  type Note,
  type Problem,
  type ProblemJson,
  type Provenance,
  type UsageError,
} from "../core.ts";
import type { Loaded } from "../workspace/loaded.ts";
import type { LoadRequest } from "../workspace/loadRequest.ts";
import { openWorkspace } from "../workspace/openWorkspace.ts";
import { emit } from "./emit.ts";
import type { Environment } from "./environment.ts";
import { exitCodeOf, type ExitCode, type FailLevel } from "./exitCode.ts";
import { languageOf } from "./flags/languageOf.ts";
import type { OutputFlags } from "./flags/outputOptions.ts";
import { tellNotes } from "./tellNotes.ts";
import { tool } from "./version.ts";
import { wordProblems } from "./wordProblems.ts";

/** What a command found in its input. */
export interface Findings {
  /** All that was found in the input and in its rows. */
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
  /** Why there is no result, for an input in which nothing is wrong; `null` where there is one. */
  readonly fault: UsageError | null;
  /** Makes the result; the problems have their exact places, are in order and in words. */
  readonly present: (problems: readonly ProblemJson[], provenance: Provenance) => Shown | Promise<Shown>;
}

/** A result to show. */
interface Shown {
  /** `null` where what is wrong with the input leaves nothing to show. */
  readonly document: Document | null;
  /** Whether the result is as the call wants it; otherwise the run fails. */
  readonly areGatesMet?: boolean;
  /** What is said of gates on standard error, a line each. */
  readonly said?: readonly string[];
}

/** The way of every command that scores: read → compute → present → report what is wrong → write → exit code. */
export async function runScored(
  request: LoadRequest,
  level: FailLevel,
  compute: (loaded: Loaded, language: Language, inWords: typeof wordProblems) => Findings | Promise<Findings>,
  flags: OutputFlags,
  environment: Environment,
): Promise<ExitCode> {
  const loaded = await openWorkspace(request, environment);
  const language = languageOf(flags, environment, loaded.language);
  const findings = await compute(loaded, language, wordProblems);
  const located = await loaded.locate(findings.problems);
  const problems = located.map(({ problem }) => problem).toSorted(compareProblems);
  const exitCode = exitCodeOf(problems, level);
  if (findings.fault !== null && exitCode === 0) throw findings.fault;
  const shown = await findings.present(await wordProblems(problems, language), {
    tool,
    inputs: loaded.inputs,
  });

  const lacking = plansWithout(
    loaded.plans.map(({ value }) => value),
    language,
  ).map(({ id }) => id);
  const notes = lacking.length === 0 ? [] : [note("texts-in-other-languages", { plans: lacking })];
  await tellNotes([...findings.notes, ...notes], language, flags, environment);
  if (problems.length > 0)
    await (await import("./reportProblems.ts")).reportProblems(located, language, flags, environment);
  if (shown.document !== null) await emit(shown.document, language, flags, environment, loaded.read);
  for (const line of shown.said ?? []) await environment.stderr(`nap: ${line}\n`);
  return exitCode === 0 && shown.areGatesMet === false ? 1 : exitCode;
}
