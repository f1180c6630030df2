// `nap init`: tables → a workspace that reads them, or without a table an empty one.
import { relative, resolve, sep } from "node:path";
import {
  isError,
  loadWords,
  shippedScales,
  UsageError,
  usualMethod,
  workspaceFiles,
  type FoundTable,
} from "../../core.ts";
import { exists } from "../../io/exists.ts";
import { writeOutputs } from "../../io/writeOutputs.ts";
import { inspectTables } from "../../workspace/read/inspectTables.ts";
import type { Environment } from "../environment.ts";
import type { ExitCode } from "../exitCode.ts";
import { languageHere } from "../flags/languageHere.ts";
import { reportProblems } from "../reportProblems.ts";

export interface InitFlags {
  readonly folder?: string;
  readonly yes?: boolean;
  readonly lang?: string;
}

export async function init(
  names: readonly string[],
  flags: InitFlags,
  environment: Environment,
): Promise<ExitCode> {
  if (flags.folder?.trim() === "") throw new UsageError("no-value", { flag: "--folder" });
  const language = await languageHere(flags, environment);
  const words = await loadWords(language, ["inspect"]);
  const folder = resolve(environment.cwd, flags.folder ?? ".");
  const scales = shippedScales(await environment.bundled());
  const { tables, problems, read } = await inspectTables(
    names,
    [...scales.values()].map(({ value }) => value),
    { everySheet: false, mapping: null, maxSize: null },
    environment,
  );
  if (problems.length > 0) {
    await reportProblems(problems, language, {}, environment);
    if (problems.some(({ problem }) => isError(problem))) return 2;
  }
  const ids = new Set<string>();
  const found = tables.map(({ path, name, inspection }): FoundTable => ({
    id: newId(name, ids),
    path: relative(folder, path).split(sep).join("/"),
    inspection,
    method: usualMethod(scales.get(inspection.scale ?? "")?.value ?? null),
  }));
  const files = workspaceFiles(found, words).map(({ path, content }) => ({
    path: resolve(folder, path),
    name: [...(flags.folder === undefined ? [] : [flags.folder]), path].join("/"),
    append: false,
    content: [content],
  }));
  const there = files.filter(({ path }) => exists(path)).map(({ name }) => name);
  if (there.length > 0) throw new UsageError("files-exist", { names: there });
  await writeOutputs(files, false, read);
  await environment.stdout(files.map(({ name }) => `${name}\n`).join(""));
  await environment.stderr(`nap: ${words.inspect.written(files.length)}\n`);
  return 0;
}

/** The name of the file without its ending, in letters and digits of any script. */
function newId(name: string, taken: Set<string>): string {
  const bare = name
    .replace(/\.[^.]*$/, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
  const base = bare === "" ? "table" : bare;
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  taken.add(id);
  return id;
}
