// `nap methods`: the methods that there are, one of them in full, or an assessment under all of them.
import {
  inTimeOrder,
  loadWords,
  methodsDocument,
  note,
  triesDocument,
  tryLinked,
  methodsWithFigures,
  usableMethods,
  UsageError,
  type Located,
  type Method,
  type MethodAndSource,
} from "../../core.ts";
import { isPath } from "../../workspace/find/isPath.ts";
import { openWorkspace } from "../../workspace/openWorkspace.ts";
import { fileToCheck } from "../../workspace/score/fileToCheck.ts";
import { methodNamed } from "../../workspace/score/methodNamed.ts";
import { emit } from "../emit.ts";
import type { Environment } from "../environment.ts";
import type { ExitCode } from "../exitCode.ts";
import { asOfDay, loadRequest, type InputFlags } from "../flags/inputOptions.ts";
import { languageOf } from "../flags/languageOf.ts";
import type { OutputFlags } from "../flags/outputOptions.ts";
import { nothingToDo } from "../nothingToDo.ts";
import type { Loaded } from "../../workspace/loaded.ts";
import { runScored } from "../runScored.ts";
import { tellNotes } from "../tellNotes.ts";
import { tool } from "../version.ts";

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
  if (others.length > 0) throw new UsageError("one-method-at-a-time", { given: names.length });
  if (flags.stage !== undefined) throw new UsageError("stage-without-ratings", { of: "list" });
  const asked = name !== undefined && isPath(name) ? [name] : [];
  const request = loadRequest([], { ...flags, method: asked }, { keepTexts: false, bundled: "always" });
  const loaded = await openWorkspace(request, environment);
  const language = languageOf(flags, environment, loaded.language);
  const shown = name === undefined ? usableMethods(loaded) : [methodNamed(name, loaded)];
  const document = methodsDocument(
    shown.map(withSource).toSorted(byId),
    name !== undefined,
    { tool, inputs: loaded.inputs.filter(({ path }) => shown.some(({ source }) => source === path)) },
    await loadWords(language, ["methods"]),
  );
  const leftOut = [...loaded.methods].flatMap(([method, found]) =>
    found.trust.state === "unusable"
      ? [note("method-left-out", { method, source: fileToCheck(found, loaded) })]
      : [],
  );
  await tellNotes(name === undefined ? leftOut : [], language, flags, environment);
  await emit(document, language, flags, environment, loaded.read);
  return 0;
}

function tryAll(files: readonly string[], flags: MethodsFlags, environment: Environment): Promise<ExitCode> {
  const request = loadRequest(files, flags, { keepTexts: false, bundled: "alone" });
  const asOf = asOfDay(flags);
  return runScored(
    request,
    "error",
    (loaded, language) => ({
      problems: loaded.problems,
      notes: loaded.notes,
      fault: loaded.assessments.length > 0 ? null : nothingToDo("try", loaded.assessments),
      async present(_, provenance) {
        const named = request.methods.map((name) => methodNamed(name, loaded));
        const tried = (named.length > 0 ? named : methodsWithFigures(loaded, ownMethods(loaded)))
          .map(withSource)
          .toSorted(byId);
        const each = tried.map((item) => item.method);
        const tries = inTimeOrder(loaded.assessments).map((linked) => tryLinked(linked, each, asOf));
        return { document: triesDocument(tries, tried, provenance, await loadWords(language, ["methods"])) };
      },
    }),
    flags,
    environment,
  );
}

const withSource = ({ value, source }: Located<Method>): MethodAndSource => ({ method: value, source });

const byId = (a: MethodAndSource, b: MethodAndSource): number => (a.method.id < b.method.id ? -1 : 1);

const ownMethods = ({ assessments }: Loaded): (string | undefined)[] =>
  assessments.map(({ method }) => method?.value.id);
