// `nap score`: files → percentages.
import { compareProblems, explainClauses, scoresDocument, type ScoreView } from "../../core.ts";
import { emit } from "../emit.ts";
import type { Environment } from "../environment.ts";
import { exitCodeOf, failLevel, type ExitCode } from "../exitCode.ts";
import { checkGates, gatesOf } from "../flags/gateOptions.ts";
import { asOfDay, loadRequest, type InputFlags } from "../flags/inputOptions.ts";
import { load } from "../../workspace/openWorkspace.ts";
import { UsageError } from "../../workspace/loaded.ts";
import { languageOf, type OutputFlags } from "../flags/outputOptions.ts";
import { scoreAll } from "../../workspace/score/scoreAll.ts";
import { tool } from "../version.ts";
import { groupingOf, onlyOf, sortOf, type ViewFlags } from "../flags/viewOptions.ts";
import { tellNotes } from "../tellNotes.ts";

export interface ScoreFlags extends InputFlags, OutputFlags, ViewFlags {
  readonly failOn?: string;
  readonly ratings?: boolean;
  readonly minScore?: readonly string[];
}

export async function score(
  files: readonly string[],
  flags: ScoreFlags,
  environment: Environment,
): Promise<ExitCode> {
  const level = failLevel(flags.failOn);
  const language = languageOf(flags);
  const [by, sort, gates] = [groupingOf(flags), sortOf(flags), gatesOf(flags.minScore ?? [])];
  const request = {
    keepTexts: flags.ratings === true,
    bundled: gates.length === 0 ? "alone" : "never",
  } as const;
  const loaded = await load(loadRequest(files, flags, request), environment);
  const { scored, problems: found } = scoreAll(loaded, flags.method ?? [], asOfDay(flags));
  const located = await loaded.locate([...loaded.problems, ...found]);
  const problems = located.map(({ problem }) => problem).toSorted(compareProblems);
  const exitCode = exitCodeOf(problems, level);
  if (scored.length === 0 && exitCode === 0)
    throw new UsageError("nothing to score: no ratings and no assessment among the files");
  const scores = scored.map(({ score: result }) => result);
  const view: ScoreView = {
    by,
    sort,
    only: onlyOf(flags, scores),
    ratings: new Map(flags.ratings === true ? scores.map((own) => [own, explainClauses(own)]) : []),
    gates: checkGates(scores, gates),
  };

  await tellNotes(loaded.notes, flags, environment);
  if (problems.length > 0)
    await (await import("../reportProblems.ts")).reportProblems(located, flags, environment);
  await emit(
    scoresDocument(scores, problems, { tool, inputs: loaded.inputs }, language, view),
    flags,
    environment,
  );
  const unmet = gates.length > 0 && (scores.length === 0 || !allMet(view));
  return exitCode === 0 && unmet ? 1 : exitCode;
}

const allMet = ({ gates }: ScoreView): boolean =>
  [...gates.values()].every((checks) => checks.every(({ met }) => met));
