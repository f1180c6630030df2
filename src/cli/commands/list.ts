// `nap list`: the plans, assessments, mappings, scales and methods that there are, shipped ones too.
import { listDocument, listedKinds, loadWords } from "../../core.ts";
import { listParts } from "../../workspace/listParts.ts";
import { openWorkspace } from "../../workspace/openWorkspace.ts";
import { emit } from "../emit.ts";
import type { Environment } from "../environment.ts";
import { exitCodeOf, type ExitCode } from "../exitCode.ts";
import { loadRequest } from "../flags/inputOptions.ts";
import { languageOf } from "../flags/languageOf.ts";
import { oneOf } from "../flags/oneOf.ts";
import type { OutputFlags } from "../flags/outputOptions.ts";
import { reportProblems } from "../reportProblems.ts";
import { tool } from "../version.ts";

export async function list(
  name: string | undefined,
  flags: OutputFlags,
  environment: Environment,
): Promise<ExitCode> {
  const wanted = name === undefined ? null : oneOf("nap list", name, listedKinds);
  const request = loadRequest([], {}, { keepTexts: false, bundled: "always" });
  const loaded = await openWorkspace(request, environment);
  const language = languageOf(flags, environment, loaded.language);
  const { index, workspace } = environment.bundled;
  const { workspaces } = await index();
  const shipped = await Promise.all(workspaces.map(({ plan }) => workspace(plan)));
  const items = listParts(loaded, shipped).filter(({ kind }) => wanted === null || kind === wanted);
  const inputs = loaded.inputs.filter(({ path }) => items.some(({ source }) => source === path));
  const problems = await loaded.locate(loaded.problems);
  await reportProblems(problems, language, flags, environment);
  const document = listDocument(items, { tool, inputs }, await loadWords(language, ["inspect"]));
  await emit(document, language, flags, environment, loaded.read);
  return exitCodeOf(
    problems.map(({ problem }) => problem),
    "error",
  );
}
