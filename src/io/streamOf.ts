// A path → the stream of this process that it stands for, such as /dev/stdout, or `null`.
import { readlinkSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** As many links as systems follow. */
const mostLinks = 40;

/**
 * What is redirected into a file looks like that file: opened anew, it would be written from its beginning, and replaced by
 * another one it would be lost to whoever reads it.
 */
export function streamOf(path: string): number | null {
  let current = path;
  for (let links = 0; links < mostLinks; links++) {
    const step = stepFrom(current);
    if (step === null || typeof step === "number") return step;
    current = step;
  }
  return null;
}

/** The number of a stream, or where a link leads. */
function stepFrom(path: string): number | string | null {
  try {
    const folder = realpathSync(dirname(path));
    const name = basename(path);
    if (/^\d{1,9}$/.test(name) && (folder === "/dev/fd" || folder === `/proc/${process.pid}/fd`))
      return Number(name);
    return resolve(folder, readlinkSync(join(folder, name)));
  } catch {
    return null;
  }
}
