// The input of a call, and what a command makes of it → problems and notes on standard error, the result, the exit code.
import {
  compareProblems,
  note,
  plansWithout,
  type Captioned,
  type Chart,
  type Document,
  type Language,
  type Note,
  type Problem,
  type ProblemAndLine,
  type ProblemJson,
  type Provenance,
  type UsageError,
  type Workbook,
} from "../core.ts";
import type { Loaded, LocatedProblem } from "../workspace/loaded.ts";
import type { LoadRequest } from "../workspace/loadRequest.ts";
import { openWorkspace } from "../workspace/openWorkspace.ts";
import { emit, type FileBesides } from "./emit.ts";
import type { Environment } from "./environment.ts";
import { exitCodeOf, type ExitCode, type FailLevel } from "./exitCode.ts";
import type { FindingsFlags } from "./flags/findingsFlags.ts";
import { isJudgedRun } from "./isJudgedRun.ts";
import { languageOf } from "./flags/languageOf.ts";
import { wantsFile, wantsFindings, type OutputFlags } from "./flags/outputOptions.ts";
import type { ResultFindings } from "./findings/emitResult.ts";
import { tellNotes } from "./tellNotes.ts";
import { tool } from "./version.ts";
import type { wordProblems } from "./wordProblems.ts";

/** What a command found in its input. */
export interface Findings {
  /** All that was found in the input and in its rows. */
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
  /** Why there is no result, for an input in which nothing is wrong; `null` where there is one. */
  readonly fault: UsageError | null;
  /** Makes the result; the problems have their exact places, are in order and in words. */
  readonly present: (
    problems: readonly ProblemJson[],
    provenance: Provenance,
    /** The same, as they were found. */
    located: readonly LocatedProblem[],
  ) => Shown | Promise<Shown>;
}

/** A result to show. */
interface Shown {
  /** `null` where what is wrong with the input leaves nothing to show. */
  readonly document: Document | null;
  /** The assessments that it shows, for the caption of pages. */
  readonly captioned?: readonly Captioned[];
  /** The same as a workbook. */
  readonly workbook?: () => Promise<Workbook>;
  /** The pictures of it. */
  readonly charts?: () => Promise<readonly Chart[]>;
  /** Whether the result is as the call wants it; otherwise the run fails. */
  readonly areGatesMet?: boolean;
  /** What is said of gates on standard error, a line each. */
  readonly said?: readonly string[];
  /** What is written besides the document, all of it or nothing. */
  readonly files?: readonly FileBesides[];
  /** What systems that run checks are told besides the problems. */
  readonly findings?: () => Promise<ResultFindings>;
}

/** What a command does otherwise than most. */
interface RunOptions {
  /** Whether plans that list no clauses are of use. */
  readonly takesTotals?: boolean;
  readonly open?: typeof openWorkspace;
}

/** The way of every command that scores: read → compute → present → report what is wrong → write → exit code. */
export async function runScored(
  request: LoadRequest,
  level: FailLevel,
  compute: (loaded: Loaded, language: Language, inWords: typeof wordProblems) => Findings | Promise<Findings>,
  flags: OutputFlags & FindingsFlags,
  environment: Environment,
  { takesTotals = false, open = openWorkspace }: RunOptions = {},
): Promise<ExitCode> {
  const opened = await open(request, environment);
  const isOfTotals = opened.plans.some(({ value }) => value.totals !== undefined);
  const loaded =
    isOfTotals && !takesTotals ? (await import("./withoutTotals.ts")).withoutTotals(opened) : opened;
  const language = languageOf(flags, environment, loaded.language);
  const findings = await compute(loaded, language, inWords);
  const judged = await judgedProblems(
    await loaded.locate(findings.problems),
    loaded,
    flags,
    language,
    environment,
  );
  const located = judged.problems.toSorted((a, b) => compareProblems(a.problem, b.problem));
  const exitCode = exitCodeOf(judged.counted, level);
  if (findings.fault !== null && exitCode === 0) throw findings.fault;
  const provenance = {
    tool: loaded.engine === undefined ? tool : { ...tool, engine: loaded.engine },
    inputs: loaded.inputs,
  };
  const shown = await findings.present(await inWords(located, language), provenance, located);
  const document = await withFiles(shown, flags, language);

  const lacking = plansWithout(
    loaded.plans.map(({ value }) => value),
    language,
  ).map(({ id }) => id);
  const notes = lacking.length === 0 ? [] : [note("texts-in-other-languages", { plans: lacking })];
  await tellNotes([...findings.notes, ...notes], language, flags, environment);
  if (located.length > 0) {
    await (await import("./reportProblems.ts")).reportProblems(located, language, flags, environment);
    const { errorsOfRows } = await import("./errorsOfRows.ts");
    await tellNotes(errorsOfRows(judged.counted, request), language, flags, environment);
  }
  for (const line of judged.said)
    if (line !== "" && flags.quiet !== true) await environment.stderr(`nap: ${line}\n`);
  if (shown.findings !== undefined && wantsFindings(flags)) {
    const { emitResult } = await import("./findings/emitResult.ts");
    const run = { located, level, provenance, language, flags, environment, read: loaded.read };
    await emitResult(document, shown.findings, run);
  } else if (document !== null) {
    const besides = shown.files === undefined ? undefined : { prefix: "", files: shown.files };
    await emit(document, language, flags, environment, loaded.read, besides);
  }
  for (const line of shown.said ?? []) await environment.stderr(`nap: ${line}\n`);
  return exitCode === 0 && shown.areGatesMet === false ? 1 : exitCode;
}

/** The document with the files of bytes and the pictures that the call asks for. */
async function withFiles(
  { document, captioned, workbook, charts }: Shown,
  flags: OutputFlags,
  language: Language,
): Promise<Document | null> {
  if (document === null) return null;
  const booked = workbook !== undefined && wantsFile(flags, "xlsx") ? { ...document, workbook } : document;
  const whole = charts !== undefined && wantsFile(flags, "svg") ? await withCharts(booked, charts) : booked;
  return captioned !== undefined && wantsFile(flags, "docx")
    ? (await import("./office/withWord.ts")).withWord(whole, captioned, language)
    : whole;
}

/** A picture is text, and rendering it does not wait. */
async function withCharts(document: Document, charts: () => Promise<readonly Chart[]>): Promise<Document> {
  const made = await charts();
  return { ...document, charts: () => made };
}

/** Most runs have no problems, and do without their words. */
const inWords: typeof wordProblems = async (problems, language) =>
  problems.length === 0 ? [] : (await import("./wordProblems.ts")).wordProblems(problems, language);

/** Held against a baseline and suppressions, where there are any. */
async function judgedProblems(
  located: readonly LocatedProblem[],
  loaded: Loaded,
  flags: FindingsFlags & OutputFlags,
  language: Language,
  environment: Environment,
): Promise<{
  readonly problems: readonly ProblemAndLine[];
  readonly counted: readonly Problem[];
  readonly said: readonly string[];
}> {
  if (!isJudgedRun(loaded, flags))
    return { problems: located, counted: located.map(({ problem }) => problem), said: [] };
  const { judge } = await import("./judge.ts");
  const { problems, counted, said } = await judge(located, loaded, flags, language, environment);
  return { problems, counted, said: [said.accepted, said.today] };
}
