// A path → the file that it leads to, through all links; and a name by which two paths of one file are known.
import { lstatSync, readlinkSync, realpathSync, statSync, type BigIntStats } from "node:fs";
import { basename, dirname, join, parse, resolve, sep } from "node:path";

/** As many links as systems follow. */
const mostLinks = 40;

/**
 * The path without links, also of a file that is not there yet: what writing to the path would make. Goes down from the root, as
 * far as there is something: a path of a stranger may name thousands of folders that nobody has.
 */
export function leadsTo(written: string, links = mostLinks): string {
  const path = resolve(written);
  const { root } = parse(path);
  if (isNothing(path)) {
    const own = realPath(dirname(path));
    if (own !== null) return join(own, basename(path));
  }
  const real = realPath(path);
  if (real !== null) return real;
  let [folder, at] = [root, root.length];
  while (at < path.length) {
    const slash = path.indexOf(sep, at);
    const end = slash < 0 ? path.length : slash;
    const next = join(folder, path.slice(at, end));
    const found = realPath(next);
    if (found === null) {
      const target = links === 0 ? null : quietly(() => readlinkSync(next));
      const rest = path.slice(end);
      return target === null ? next + rest : leadsTo(resolve(folder, target) + rest, links - 1);
    }
    [folder, at] = [found, end + 1];
  }
  return folder;
}

/** The same for all paths, links and hard links of one file, or of one that is not there yet. */
export function fileIdentity(path: string): string {
  const found = quietly(() => statSync(path, { bigint: true }));
  return found === null ? leadsTo(path) : identityOf(found);
}

/** All at once: of tens of thousands of files that are not there, the folder is looked up once. */
export function fileIdentities(paths: Iterable<string>): Set<string> {
  const folders = new Map<string, string>();
  const leadingTo = (folder: string): string => {
    const known = folders.get(folder) ?? leadsTo(folder);
    folders.set(folder, known);
    return known;
  };
  const identityIn = (path: string): string =>
    isNothing(path) ? join(leadingTo(dirname(resolve(path))), basename(path)) : fileIdentity(path);
  return new Set(Array.from(paths, identityIn));
}

export const identityOf = ({ dev, ino }: BigIntStats): string => `${dev}:${ino}`;

/** Not even a link. */
const isNothing = (path: string): boolean =>
  quietly(() => lstatSync(path, { throwIfNoEntry: false }) ?? null) === null;

/** By the system: in JavaScript each folder of the path costs a call, and tens of thousands of files may be named. */
const realPath = (path: string): string | null => quietly(() => realpathSync.native(path));

function quietly<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}
