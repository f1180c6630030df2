// A path → the file that it leads to, through all links; and a name by which two paths of one file are known.
import { readlinkSync, realpathSync, statSync, type BigIntStats } from "node:fs";
import { join, parse, resolve, sep } from "node:path";

/** As many links as systems follow. */
const mostLinks = 40;

/**
 * The path without links, also of a file that is not there yet: what writing to the path would make. Goes down from the root, as
 * far as there is something: a path of a stranger may name thousands of folders that nobody has.
 */
export function leadsTo(written: string, links = mostLinks): string {
  const path = resolve(written);
  const real = quietly(() => realpathSync(path));
  if (real !== null) return real;
  let [folder, at] = [parse(path).root, parse(path).root.length];
  while (at < path.length) {
    const slash = path.indexOf(sep, at);
    const end = slash < 0 ? path.length : slash;
    const next = join(folder, path.slice(at, end));
    const found = quietly(() => realpathSync(next));
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

export const identityOf = ({ dev, ino }: BigIntStats): string => `${dev}:${ino}`;

function quietly<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}
