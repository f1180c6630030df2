// The problems of a workspace now and at a revision → those that are new, accepted and fixed, in words.
import { problemMove, type Language, type Plan, type ProblemJson } from "../core.ts";
import { problemsSince, type HeldProblem } from "../workspace/judge/problemsSince.ts";
import type { Loaded } from "../workspace/loaded.ts";
import type { Environment } from "./environment.ts";
import { isJudgedRun } from "./isJudgedRun.ts";
import { judge } from "./judge.ts";
import type { wordProblems } from "./wordProblems.ts";

/** Those that are new, new but accepted, and fixed. */
export type ChangedProblems = ReturnType<typeof problemMove>;

interface Found {
  readonly problems: readonly HeldProblem[];
  readonly loaded: Loaded;
}

interface InCall {
  readonly today: string | undefined;
  readonly language: Language;
  readonly environment: Environment;
  readonly inWords: typeof wordProblems;
}

/** @param now held against baseline and suppressions already */
export async function changedProblems(
  now: Found,
  before: Found,
  { today, language, environment, inWords }: InCall,
): Promise<ChangedProblems> {
  const worded = (held: readonly HeldProblem[]): Promise<readonly ProblemJson[]> => inWords(held, language);
  // Nothing but the shipped data has no files to know problems by.
  if (now.loaded.judging === null || before.loaded.judging === null)
    return problemMove(await worded(now.problems), await worded(before.problems));
  // So that what is wrong with comments and lists that accept problems is known of both.
  const flags = today === undefined ? {} : { today };
  const old = isJudgedRun(before.loaded, flags)
    ? (await judge(before.problems, before.loaded, flags, language, environment)).problems
    : before.problems;
  const found = await problemsSince(
    { problems: now.problems, judging: now.loaded.judging },
    { problems: old, judging: before.loaded.judging },
    now.loaded.plans.map(({ value }): Plan => value),
  );
  const unusable = problemMove(await worded(found.unusable.now), await worded(found.unusable.before));
  return {
    new: [...unusable.new, ...(await worded(found.added))],
    accepted: [...(await worded(found.accepted))],
    fixed: [...unusable.fixed, ...(await worded(found.fixed))],
    unchanged: unusable.unchanged + found.unchanged,
  };
}
