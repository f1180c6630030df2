// `nap score`: files → percentages.
import { scoresDocument, compareProblems } from "../../index.ts";
import { emit } from "../emit.ts";
import type { Environment } from "../environment.ts";
import { exitCodeOf, failLevel, type ExitCode } from "../exitCode.ts";
import { asOfDay, loadRequest, type InputFlags } from "../inputOptions.ts";
import { load } from "../load/load.ts";
import { UsageError } from "../load/loaded.ts";
import { languageOf, type OutputFlags } from "../outputOptions.ts";
import { scoreAll } from "../scoreAll.ts";
import { tool } from "../version.ts";

export interface ScoreFlags extends InputFlags, OutputFlags {
  readonly failOn?: string;
}

export async function score(
  files: readonly string[],
  flags: ScoreFlags,
  environment: Environment,
): Promise<ExitCode> {
  const level = failLevel(flags.failOn);
  const language = languageOf(flags);
  const loaded = await load(loadRequest(files, flags, { keepTexts: false, allowBundled: true }), environment);
  const { scored, problems: found } = scoreAll(loaded, flags.method ?? [], asOfDay(flags));
  const located = await loaded.locate([...loaded.problems, ...found]);
  const problems = located.map(({ problem }) => problem).toSorted(compareProblems);
  const exitCode = exitCodeOf(problems, level);
  if (scored.length === 0 && exitCode === 0)
    throw new UsageError("nothing to score: no ratings and no assessment among the files");

  if (flags.quiet !== true) for (const note of loaded.notes) await environment.stderr(`nap: ${note}\n`);
  if (problems.length > 0)
    await (await import("../reportProblems.ts")).reportProblems(located, flags, environment);
  const document = scoresDocument(
    scored.map(({ score: result }) => result),
    problems,
    { tool, inputs: loaded.inputs },
    language,
  );
  await emit(document, flags, environment);
  return exitCode;
}
