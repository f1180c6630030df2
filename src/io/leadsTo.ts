// A path → the file that it leads to, through all links; and a name by which two paths of one file are known.
import { readlinkSync, realpathSync, statSync, type BigIntStats } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** As many links as systems follow. */
const mostLinks = 40;

/** The path without links, also of a file that is not there yet: what writing to the path would make. */
export function leadsTo(path: string, links = mostLinks): string {
  const real = quietly(() => realpathSync(path));
  if (real !== null) return real;
  const folder = dirname(path);
  if (folder === path) return path;
  const target = quietly(() => readlinkSync(path));
  const realFolder = leadsTo(folder, links);
  return target === null || links === 0
    ? join(realFolder, basename(path))
    : leadsTo(resolve(realFolder, target), links - 1);
}

/** The same for all paths, links and hard links of one file, or of one that is not there yet. */
export function fileIdentity(path: string): string {
  const found = quietly(() => statSync(path, { bigint: true }));
  return found === null ? leadsTo(path) : identityOf(found);
}

export const identityOf = ({ dev, ino }: BigIntStats): string => `${dev}:${ino}`;

function quietly<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}
