// The files, folders and patterns of a call → the forms in them as they came back, and what cannot be read.
import { basename, join, resolve } from "node:path";
import { expandPattern } from "../../io/expandPattern.ts";
import { isOwnerFile } from "../../io/isOwnerFile.ts";
import { readReturned } from "../../io/returned/readReturned.ts";
import {
  append,
  formCsvHeader,
  isError,
  problem,
  startOf,
  UsageError,
  type Problem,
  type ReturnedFile,
} from "../../core.ts";
import type { Host } from "../host.ts";
import type { Input, LocatedProblem } from "../loaded.ts";
import { locateProblems, type ReadSource } from "../read/locateProblems.ts";
import { createSourceOpener, type OpenerRequest, type SourceOpener } from "../read/sourceOpener.ts";

export interface ReadReturns {
  readonly files: readonly ReturnedFile[];
  /** The names of all, of those that cannot be read too, in their order. */
  readonly names: readonly string[];
  readonly inputs: readonly Input[];
  /** Absolute paths. */
  readonly read: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  readonly locate: (problems: readonly Problem[]) => Promise<LocatedProblem[]>;
}

/** Megabytes. */
const usualLimit = 100;

/** A file of the same bytes as another is read once. */
export async function readReturns(
  names: readonly string[],
  request: OpenerRequest,
  host: Host,
): Promise<ReadReturns> {
  const problems: Problem[] = [];
  const opener = createSourceOpener(host, request, problems);
  const sources = new Map<string, ReadSource>();
  const files: ReturnedFile[] = [];
  const inputs: Input[] = [];
  const byHash = new Map<string, string>();
  for (const path of pathsOf(names, host, opener)) {
    const source = await opener.open(path, usualLimit);
    if (source === null) continue;
    const {
      sha256,
      file,
      delimiter,
      problems: found,
    } = await readReturned(source, formCsvHeader, opener.limit);
    sources.set(source.name, { source, delimiter });
    inputs.push({ path: source.name, sha256 });
    append(problems, found);
    if (file === null || found.some(isError)) continue;
    if (byHash.has(sha256)) problems.push(problem("NAP639", startOf(source.name), { what: "copy" }));
    else files.push(file);
    byHash.set(sha256, source.name);
  }
  return {
    files,
    names: [...opener.named],
    inputs,
    read: opener.paths,
    problems,
    locate: (all) => locateProblems(all, sources),
  };
}

function pathsOf(
  names: readonly string[],
  { cwd }: Host,
  { files, isInside }: Pick<SourceOpener, "files" | "isInside">,
): Set<string> {
  const found = new Set<string>();
  for (const name of names) {
    const path = resolve(cwd, name);
    const own =
      name === "-"
        ? [name]
        : files.isFolder(path)
          ? formsIn([...files.namesIn(path)]).map((file) => join(path, file))
          : expandPattern(name, cwd, files);
    if (own.length === 0) throw new UsageError("unmatched-name", { name });
    const isFolder = files.isFolder(path);
    for (const one of own) if (!isFolder || isInside(one, path)) found.add(one);
  }
  return found;
}

/** Of a folder: what may be a form by its name. */
const formsIn = (names: readonly string[]): string[] =>
  names
    .filter(
      (name) => /\.(xls[xm]?|ods|csv)$/i.test(name) && !isOwnerFile(name) && !basename(name).startsWith("."),
    )
    .toSorted();
