// The files, folders and patterns of a call → the forms in them as they came back, and what cannot be read.
import { join, resolve } from "node:path";
import { displayPath } from "../../io/displayPath.ts";
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
  const passedOver: PassedOver[] = [];
  for (const path of pathsOf(names, host, opener, passedOver)) {
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
  const notRead = passedOver.map(({ path, what }) => ({ name: displayPath(path, host.cwd), what }));
  append(
    problems,
    notRead
      .filter(({ name }) => !opener.named.has(name))
      .map(({ name, what }) => problem("NAP639", startOf(name), { what })),
  );
  return {
    files,
    names: [...new Set([...opener.named, ...notRead.map(({ name }) => name)])],
    inputs,
    read: opener.paths,
    problems,
    locate: (all) => locateProblems(all, sources),
  };
}

/** What lies in a folder of the call and is not read. */
interface PassedOver {
  readonly path: string;
  readonly what: "other-file" | "folder";
}

function pathsOf(
  names: readonly string[],
  { cwd }: Host,
  { files, isInside }: Pick<SourceOpener, "files" | "isInside">,
  passedOver: PassedOver[],
): Set<string> {
  const found = new Set<string>();
  for (const name of names) {
    const path = resolve(cwd, name);
    const own =
      name === "-"
        ? [name]
        : files.isFolder(path)
          ? formsIn(path, files, passedOver)
          : expandPattern(name, cwd, files);
    if (own.length === 0) throw new UsageError("unmatched-name", { name });
    const isFolder = files.isFolder(path);
    for (const one of own) if (!isFolder || isInside(one, path)) found.add(one);
  }
  return found;
}

/** Of a folder: what may be a form by its name. The rest is said, but for what systems and programs leave there. */
function formsIn(
  folder: string,
  files: ReturnType<typeof createSourceOpener>["files"],
  passedOver: PassedOver[],
): string[] {
  const names = [...files.namesIn(folder)].filter((name) => !isLeftBehind(name)).toSorted();
  return names.flatMap((name) => {
    const path = join(folder, name);
    const isFolder = files.isFolder(path);
    if (!isFolder && /\.(xls[xm]?|ods|csv|tsv)$/i.test(name)) return [path];
    passedOver.push({ path, what: isFolder ? "folder" : "other-file" });
    return [];
  });
}

const isLeftBehind = (name: string): boolean =>
  name.startsWith(".") || isOwnerFile(name) || /^(?:thumbs\.db|desktop\.ini)$/i.test(name);
