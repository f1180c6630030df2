// Paths and patterns → sources whose bytes can be read, each opened once, or problems.
import { dirname, resolve } from "node:path";
import { displayPath } from "../../io/displayPath.ts";
import { disk } from "../../io/disk.ts";
import { expandPattern } from "../../io/expandPattern.ts";
import { createFence, type Fence } from "../../io/fence.ts";
import type { Files } from "../../io/files.ts";
import { sheetReference } from "../../io/sheetReference.ts";
import { openStdin, tooLarge, type Source } from "../../io/openSource.ts";
import {
  fileOf,
  mostOfOneCode,
  problem,
  startOf,
  type Place,
  type Problem,
  type ProblemCode,
} from "../../core.ts";
import type { Host } from "../host.ts";
import type { LoadRequest } from "../loadRequest.ts";

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
  /** The files that a pattern means, where a file names it; `null` where it leads out of where that file may reach, which is among the problems. */
  readonly expand: (
    pattern: string,
    folder: string,
    named: Place,
    passedOver?: string[],
  ) => readonly string[] | null;
  /** Whether a file that lies in a folder leads to one within it, or where its files may reach; else that is among the problems. */
  readonly isInside: (path: string, folder: string) => boolean;
  readonly outOf: Fence["outOf"];
}

/** What of a call decides which files can be opened. */
export type OpenerRequest = Pick<LoadRequest, "maxSize" | "allowOutside">;

/** @param problems where those of files that cannot be opened are added */
export function createSourceOpener(
  { cwd, stdin, files = disk }: Host,
  { maxSize, allowOutside = [] }: OpenerRequest,
  problems: Problem[],
): SourceOpener {
  const names = new Set<string>();
  const paths = new Set<string>();
  /** By path: what comes through a pipe can be opened once only. */
  const opened = new Map<string, Source>();
  const fence = createFence(cwd, allowOutside, files);
  const refused = new Set<string>();
  /** Where the last of each code stands, which is told for all that are more than a reader could want. */
  const last = new Map<ProblemCode, { readonly index: number; told: number }>();
  const refuse = (found: Problem): void => {
    const key = [found.code, found.at.line, found.at.column, found.at.source].join(" ");
    if (refused.size === refused.add(key).size) return;
    const own = last.get(found.code);
    if (own === undefined || own.told < mostOfOneCode)
      last.set(found.code, { index: problems.push(found) - 1, told: (own?.told ?? 0) + 1 });
    else {
      const one = problems[own.index];
      if (one !== undefined) problems[own.index] = { ...one, more: (one.more ?? 0) + 1 };
    }
  };
  /** Whether the path may be read; that it may not is among the problems. */
  const isWithin = (path: string, from: string, at: Place): boolean => {
    const root = fence.outOf(path, from);
    if (root !== null) refuse(problem("NAP139", at, { path: displayPath(path, cwd), root }));
    return root === null;
  };
  const folderOf = (place: Place): string => dirname(resolve(cwd, fileOf(place)));
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
      if (named !== undefined && path !== "-" && !isWithin(path, folderOf(named), named)) return null;
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
      refuse({ ...found.problem, at: named ?? found.problem.at });
      return null;
    },
    expand(pattern, folder, named, passedOver = []) {
      const from = folderOf(named);
      const base = resolve(folder, plainStart(pattern));
      if (!isWithin(base, from, named)) return null;
      const mayEnter = (path: string): boolean => isWithin(path, from, named);
      const found = expandPattern(pattern, folder, files, { passedOver, mayEnter });
      const inside = found.filter((path) => isWithin(sheetReference(path).path, from, named));
      return inside.length === 0 && found.length > 0 ? null : inside;
    },
    outOf: fence.outOf,
    isInside: (path, folder) => isWithin(path, folder, startOf(displayPath(path, cwd))),
  };
}

/** The folders of a pattern that it names as they are. */
function plainStart(pattern: string): string {
  const parts = pattern.split(/[/\\]/);
  const first = parts.findIndex((part) => /[*?[{]/.test(part));
  return first < 0 ? pattern : parts.slice(0, first).join("/") || (pattern.startsWith("/") ? "/" : ".");
}
