// `nap methods`: the methods at hand, one of them in full, or an assessment under all of them.
import {
  compareProblems,
  methodsDocument,
  triesDocument,
  tryMethods,
  type Located,
  type Method,
  type MethodAndSource,
} from "../../core.ts";
import { emit } from "../emit.ts";
import type { Environment } from "../environment.ts";
import { exitCodeOf, type ExitCode } from "../exitCode.ts";
import { asOfDay, loadRequest, type InputFlags } from "../flags/inputOptions.ts";
import { isPath } from "../../workspace/find/isPath.ts";
import { load } from "../../workspace/openWorkspace.ts";
import { UsageError } from "../../workspace/loaded.ts";
import { languageOf, type OutputFlags } from "../flags/outputOptions.ts";
import { methodNamed } from "../../workspace/score/scoreAll.ts";
import { tool } from "../version.ts";
import { tellNotes } from "../tellNotes.ts";

export interface MethodsFlags extends InputFlags, OutputFlags {
  readonly try?: boolean;
}

export const methods = (
  names: readonly string[],
  flags: MethodsFlags,
  environment: Environment,
): Promise<ExitCode> =>
  flags.try === true ? tryAll(names, flags, environment) : list(names, flags, environment);

async function list(
  names: readonly string[],
  flags: MethodsFlags,
  environment: Environment,
): Promise<ExitCode> {
  const [name, ...others] = names;
  if (others.length > 0)
    throw new UsageError(
      `nap methods shows one method in full, not ${names.length}; with --try it takes files`,
    );
  const language = languageOf(flags);
  const asked = name !== undefined && isPath(name) ? [name] : [];
  const request = loadRequest([], { ...flags, method: asked }, { keepTexts: false, bundled: "always" });
  const loaded = await load(request, environment);
  const shown = name === undefined ? [...loaded.methods.values()] : [methodNamed(name, loaded)];
  const document = methodsDocument(
    shown.map(withSource).toSorted(byId),
    name !== undefined,
    { tool, inputs: loaded.inputs.filter(({ path }) => shown.some(({ source }) => source === path)) },
    language,
  );
  const leftOut = [...loaded.doubtfulMethods].map(
    ([id, { source }]) => `method ${id} cannot be used and is left out; nap check ${source} says why`,
  );
  await tellNotes(name === undefined ? leftOut : [], flags, environment);
  await emit(document, flags, environment);
  return 0;
}

async function tryAll(
  files: readonly string[],
  flags: MethodsFlags,
  environment: Environment,
): Promise<ExitCode> {
  const language = languageOf(flags);
  const loaded = await load(loadRequest(files, flags, { keepTexts: false, bundled: "alone" }), environment);
  const located = await loaded.locate(loaded.problems);
  const problems = located.map(({ problem }) => problem).toSorted(compareProblems);
  if (loaded.assessments.length === 0 && exitCodeOf(problems, "error") === 0)
    throw new UsageError("nothing to try: no ratings and no assessment among the files");
  const named = (flags.method ?? []).map((name) => methodNamed(name, loaded));
  const tried = (named.length > 0 ? named : [...loaded.methods.values()]).map(withSource).toSorted(byId);
  const asOf = asOfDay(flags);
  const tries = loaded.assessments.map(({ assessment, plan, scale, method, problems: own }) =>
    tryMethods(
      { plan: plan.value, assessment: assessment.value, scale: scale?.value ?? null, asOf },
      tried.map((item) => item.method),
      method?.value.id ?? null,
      own,
    ),
  );
  await tellNotes(loaded.notes, flags, environment);
  if (problems.length > 0)
    await (await import("../reportProblems.ts")).reportProblems(located, flags, environment);
  await emit(triesDocument(tries, tried, { tool, inputs: loaded.inputs }, language), flags, environment);
  return exitCodeOf(problems, "error");
}

const withSource = ({ value, source }: Located<Method>): MethodAndSource => ({ method: value, source });

const byId = (a: MethodAndSource, b: MethodAndSource): number => (a.method.id < b.method.id ? -1 : 1);
