// Paths → sources whose bytes can be read, each opened once, or problems.
import { displayPath } from "../../io/displayPath.ts";
import { disk } from "../../io/disk.ts";
import type { Files } from "../../io/files.ts";
import { openStdin, tooLarge, type Source } from "../../io/openSource.ts";
import { comparePlaces, type Place, type Problem } from "../../core.ts";
import type { Host } from "../host.ts";

export interface SourceOpener {
  /** Where the files lie. */
  readonly files: Files;
  /** The names of all files that were opened, or should have been. */
  readonly named: ReadonlySet<string>;
  /** Their absolute paths; standard input by the path of what it comes from. */
  readonly paths: ReadonlySet<string>;
  /** Limit for a file in megabytes, where the usual one is this. */
  readonly limit: (usual: number) => { readonly megabytes: number };
  /** `null` for a file that cannot be opened, which is among the problems; `named` is the place that names the file. */
  readonly open: (path: string, usualLimit: number, named?: Place) => Promise<Source | null>;
}

/** @param problems where those of files that cannot be opened are added */
export function createSourceOpener(
  { cwd, stdin, files = disk }: Host,
  maxSize: number | null,
  problems: Problem[],
): SourceOpener {
  const names = new Set<string>();
  const paths = new Set<string>();
  /** By path: what comes through a pipe can be opened once only. */
  const opened = new Map<string, Source>();
  const limitOf = (usual: number) => ({ megabytes: maxSize ?? usual });
  return {
    files,
    named: names,
    paths,
    limit: limitOf,
    async open(path, usualLimit, named) {
      const limit = limitOf(usualLimit);
      const name = path === "-" ? "-" : displayPath(path, cwd);
      names.add(name);
      paths.add(path === "-" ? "/dev/stdin" : path);
      const known = opened.get(path);
      const found =
        known === undefined
          ? await (path === "-"
              ? openStdin(stdin(), limit)
              : files.open(path, name, limit, named !== undefined))
          : known.size > limit.megabytes * 1e6
            ? { problem: tooLarge(name, known.size, limit) }
            : { source: known };
      if ("source" in found) {
        opened.set(path, found.source);
        return found.source;
      }
      const at = named ?? found.problem.at;
      if (
        !problems.some(({ code, at: place }) => code === found.problem.code && comparePlaces(place, at) === 0)
      )
        problems.push({ ...found.problem, at });
      return null;
    },
  };
}
