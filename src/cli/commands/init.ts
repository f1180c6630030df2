// `nap init`: tables → a workspace that reads them, or without a table an empty one.
import { resolve } from "node:path";
import {
  assessmentScale,
  isError,
  loadWords,
  shippedScales,
  UsageError,
  usualMethod,
  workspaceFiles,
  type FoundTable,
} from "../../core.ts";
import { copiedTables } from "../../io/copiedTables.ts";
import { exists } from "../../io/exists.ts";
import { writeOutputs, type Output } from "../../io/write/writeOutputs.ts";
import { inspectTables, type InspectedTable } from "../../workspace/read/inspectTables.ts";
import { askAboutTables } from "../askAboutTables.ts";
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
  const scales = shippedScales(await environment.bundled.index());
  const known = [...scales.values()].map(({ value }) => value);
  const { tables, problems, read } = await inspectTables(
    names,
    known,
    { everySheet: false, mapping: null, maxSize: null },
    environment,
  );
  if (problems.length > 0) {
    await reportProblems(problems, language, {}, environment);
    if (problems.some(({ problem }) => isError(problem))) return 2;
  }
  const { named, copies } = copiedTables(
    tables.map(({ path }) => path),
    folder,
    flags.folder ?? null,
  );
  const filesOf = (found: readonly InspectedTable[]): Output[] => {
    const ids = new Set<string>();
    const written = found.map(({ path, name, inspection }): FoundTable => ({
      id: newId(name, ids),
      path: named.get(path) ?? path,
      inspection,
      method: usualMethod(scales.get(assessmentScale(inspection) ?? "")?.value ?? null),
    }));
    const files = workspaceFiles(written, words).map(({ path, content }) => ({
      path: resolve(folder, path),
      name: [...(flags.folder === undefined ? [] : [flags.folder]), path].join("/"),
      append: false,
      content: [content],
    }));
    const there = [...files, ...copies].filter(({ path }) => exists(path)).map(({ name }) => name);
    if (there.length > 0) throw new UsageError("files-exist", { names: there });
    return files;
  };
  // Before anything is asked: what cannot be written is not worth an answer.
  const guessed = filesOf(tables);
  const ask = flags.yes === true ? null : environment.ask;
  const answered = ask === null ? tables : await askAboutTables(tables, known, words, ask);
  if (answered === null) {
    await environment.stderr(`nap: ${words.inspect.ask.cancelled}\n`);
    return 130;
  }
  const files = answered === tables ? guessed : filesOf(answered);
  await writeOutputs([...files, ...copies], false, read);
  await environment.stdout(files.map(({ name }) => `${name}\n`).join(""));
  if (copies.length > 0)
    await environment.stderr(`nap: ${words.inspect.copied(copies.map(({ name }) => name))}\n`);
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
